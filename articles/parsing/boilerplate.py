"""What is not the story: a table of rules, one row a kind of furniture, with lines that each must match and must spare.

Effects: END, the story is over here; BOX, the heading of a box of other headlines, which goes with the short lines below
it; SKIP, a line that is never story. Above the story all three only say that a line is not its headline.
"""
# ruff: noqa: E501 - a table keeps one row on one line

from functools import lru_cache

from articles.parsing.furniture import Effect, Rule, either

END, BOX, SKIP = Effect.END, Effect.BOX, Effect.SKIP
THINGS = (
    r"(?:news|stories|story|articles?|readings?|coverage|content|links?|topics?|headlines?|posts|reports|videos?|photos?"
    r"|materials?|items|publications)"
)
AGENCIES = (
    r"(?:xinhua|ap|afp|reuters|ria novosti|sputnik|china daily|cfp|vcg|tass|itar-tass|epa|upi|global times|cns|people's daily"
    r"|pool|agencies|imaginechina|china military online|getty(?: images)?)"
)
LIST_HEADINGS = (
    r"most (?:popular|viewed|read|commented|searched|shared|e-?mailed|discussed)(?: (?:stories|news|articles))?"
    r"|(?:today's )?top (?:stories|news|headlines|picks)|hot (?:topics|news|words|links)|editors?'?s?'? (?:picks?|choice)"
    r"|selections? for you|what[’']s (?:happening in \w+|on|new|hot)|special(?: (?:reports?|coverage|offers))?"
    r"|photo(?:s| gallery| countdown)?|gallery|videos?|latest(?: (?:news|stories|headlines|updates))?|headlines|popular"
    r"|breaking news|news feed|op-ed columnists|in pictures|multimedia|editorials?|highlights|must[- ]reads?|news archive"
    r"|popular (?:news|articles|stories)|other headlines|last news|самое читаемое|лента новостей|главное|热门|排行|推荐|最新"
)

RULES = (
    Rule(
        "from a feed",
        SKIP,
        (
            r"[(\[]?this is an? (?:unedited|auto-generated)\b.{0,120}\bfeed\b.{0,120}$",
            r"[(\[]?(?:except for the headline,? )?th(?:is|e) (?:story|article|report|copy)\b.{0,120}?"
            r"(?:syndicated|agency|wire|auto-generated|news) feed\.?[)\]]?$",
        ),
        "a notice that the story came by wire and was not edited",
        (
            "(Except for the headline, this story has not been edited by staff and is published from a syndicated feed.)",
            "This article was generated from an agency feed.",
            "(This is an unedited and auto-generated story from Syndicated News feed, staff may not have modified it)",
        ),
        ("The story of the two ministers fed the talk of the town.", "This report says that ships feed the garrison."),
        needs=(" feed",),
    ),
    Rule(
        "related headlines",
        BOX,
        (
            rf"[•·>»*\[(（]?\s*(?:related|similar|more|other|further|previous|earlier) {THINGS}?\s*(?:on this (?:topic|subject|story))?"
            r"\s*(?:>>|[:：]|\.\.\.)?[\])]?$",
            r"(?:read|see|watch|listen) (?:more|also|next|now)\s*(?:[:：].*)?$|(?:also|further) (?:read|see|reading)\s*(?:[:：|].*)?$",
            rf"related(?: {THINGS})?\s*[:：].*$|related$|also in (?:\w+\s?){{1,3}}$|in (?:this section|other news|brief)$",
            r"read full (?:story|article).*$|相关(?:新闻|报道|阅读|链接)|延伸阅读|читайте также|по теме|другие новости|смотрите также",
            r"most commented\s*[:：]?$|your message\s*[:：].*$",
        ),
        "headlines of other articles",
        ("Related Stories", "Related readings:", "READ MORE:", "Read also", "See also", "Also Read | Fleets at sea", "Also in Europe", "相关新闻", "Читайте также"),
        ("Related problems were discussed by the two ministers on Monday.", "More soldiers will take part, he said.", ),
    ),
    Rule(
        "recommended",
        BOX,
        (
            r"(?:we recommend|recommended(?: for you| stories| articles)?|you (?:may|might) (?:also )?(?:like|be interested)(?: in)?.{0,20}|read next"
            r"|don[’']t miss|explore [\w.]+|more (?:from|in|on|about) [\w' .&-]{2,40}|what to read next|trending(?: now| stories)?"
            r"|in case you missed it|popular on [\w. ]+|from our partners|around the web|sponsored stories|top picks for you)\s*[:：>]*$",
        ),
        "headlines of other articles",
        ("We Recommend:", "EXPLORE XINHUANET", "MORE FROM XINHUA", "You may also like"),
        ("More in sorrow than in anger, he said that the treaty was dead.", "We recommend that they talk."),
    ),
    Rule(
        "lists of headlines",
        END,
        (rf"(?:{LIST_HEADINGS})(?: (?:in|of the) (?:\d+ ?h(?:ours|rs)?|day|week))?\s*[:：>»]*(?:\s*video\s*>>)?$",),
        "lists of other articles",
        ("Today's Top News", "Most Viewed in 24 Hours", "Editor's Picks", "Selections for you", "What’s happening in China", "PHOTO GALLERY"),
        ("Most popular with the crowd were the tanks.", "Special forces of both countries took part."),
    ),
    Rule(
        "comments",
        END,
        (
            r"leave (?:your|a) (?:comment|reply)|(?:add|post|write|submit) (?:a |your )?comments?\b.{0,20}$|comments?\s*\(\s*\d*\s*\).{0,40}$"
            r"|comments?\s*[:：]?\s*\d*$|comments of the article|\d+\s+comments?\b.{0,40}$",
            r"please keep your comments respectful\b.*$|if you would like to share a story idea\b.*$|share your thoughts|community standards|discussion$|join the (?:conversation|discussion)|(?:view|show|read) (?:all )?comments"
            r"|readers?[’'] comments|have your say|please (?:log in|sign in|register) to comment|what do you think\?",
            r"\S.{0,30} at (?:19|20)\d\d-\d\d-\d\d\b.{0,30}$|(?:网友)?评论[：:(（]?\d*[)）]?$|我要评论|комментари[ий]|оставить комментарий",
        ),
        "what readers wrote",
        ("Leave your comment0 comments", "Comments (3)", "Chinhai at 2012-04-25 27.104.8.*", "0 comments", "Comments of the article(total 0 )"),
        ("Comments by the minister drew applause.", "Leave for the front was cut, the general said."),
    ),
    Rule(
        "editor",
        END,
        (
            r"[(\[（【]?(?:web |responsible |chief |copy |managing |desk )?(?:editors?|edited by|editing by|责任编辑|责编|编辑|校对|editor-in-charge|редактор)\s*[:：;/]",
            r"[(\[]?(?:reporting|writing|editing|compiled|additional reporting|edited|translated|written) by\b.{0,200}$|[(（]责编|\(?writing by",
            r"(?:e-?mail\W*)?(?:print\W*)?(?:comments?\W*)?\((?:web )?editors?\s*[:：]",
        ),
        "who edited the page",
        ("Editor: Mu Xuequan", "(Editor:Huang Jin、Chen Lidan)", "Reporting by A; Editing by B", "Web editor: Li", "Email|Print|Comments(Editor:A)"),
        ("Editors of both papers met in Moscow.", "Editorial offices were closed."),
    ),
    Rule(
        "notes on the writer",
        SKIP,
        (
            r"[(\[（]?(?:the )?(?:authors?|writers?) (?:is|are|was|can be|works)\b.{0,400}$|contact the (?:writers?|reporters?|authors?)\b.*$|\(?(?:with|including) (?:inputs?|reports?|material) (?:from|by)\b.{0,80}$",
            r"[\w' ,.&-]{2,100} (?:also )?contributed to this (?:story|report|article|analysis)\.?\)?$|\(?(?:the )?(?:opinions|views) expressed\b.*$",
            r"(?:a version of )?this (?:article|story|report) (?:originally |first |also )?(?:appear(?:s|ed)|has been viewed|was (?:originally |first )?published)\b.{0,150}$|why you can trust \w+$|\(this (?:story|article) has not been edited\b.*$|\(?our editorial staff can be reached\b.*$",
            r"[(（].{2,30}(?:也有贡献|参与采写).{0,10}[)）]$|text of report (?:by|in)\b.{0,200}$|\[(?:corrected|updated|description of source).{0,120}\]$|.{0,100}\[(?:omitted|passage omitted)\]$",
        ),
        "about the writer or the text, not of it",
        ("Contact the writers at example@chinadaily.com.cn", "(With input from Xinhua)", "The author is a researcher at an institute.", "Xinhua contributed to this story.", "This story has been viewed 2419 times.", "A version of this article appears in print on May 3, 2013."),
        ("The authorities are worried.", "He contributed to the success of the talks.", "With reports of fighting coming in, they left."),
    ),
    Rule(
        "copyright",
        END,
        (
            r"[(\[]?copyright\b(?!ed\b)(?=.{0,80}(?:©|\(c\)|\d{4}|by|reserved|ltd|inc|press|:|$))|©\s*(?:copyright\s*)?(?:19|20)\d\d|\(c\)\s*(?:19|20)\d\d|all rights reserved|版权|все права защищены",
            r"license for publishing|registration number|all content on this site|the certificate of registration|©.{0,80}all rights reserved|© \w+, russian news agency",
            r".{0,160}all rights reserved\.?$|federal state unitary enterprise|京ICP|.{0,40}ICP[备证]",
        ),
        "who owns the page",
        ("Copyright © 2012 Xinhuanet. All rights reserved.", "[Copyright The Sample Press, Ltd.]", "© 2023 Reuters. All rights reserved", "© China Military Online. All rights reserved"),
        ("Copyrighted maps were shown.", "© RIA Novosti. A photographer"),
    ),
    Rule(
        "footer",
        END,
        (
            r"(?:about (?:us|\w+ daily|people's daily online)|contact us|site ?map|terms of (?:use|service)|privacy(?: policy)?|advertise (?:with us|on site)|back to (?:the )?top|to top)"
            r"(?:\s*[|/·•].*|\s{2,}.*|$)",
            r"the \w+ is not responsible for the content of external\b.*$|legal disclaimer\s*[:：]?$|more on this (?:story|topic)$",
            r"a message from (?:the |our )?[a-z][\w' ]{2,40}[:：]?$",
            r"[|]\s*about .{0,200}[|].*$|(?:load-date|publication-type|journal-code|language|document-type|country|acc-no|graphic|subject|load date)\s*:\s*.{0,200}$",
            r"source: .{3,80}, in (?:english|russian|chinese|mandarin)\b.{0,12}\s\d{1,2} \w{3} \d\d$|end of document$",
        ),
        "links and records below the page",
        ("About us | Contact us | RSS", "The BBC is not responsible for the content of external sites.", "Legal Disclaimer:", "Terms of use  |  About us", "A Message from The Sample Times:", "LOAD-DATE: March 24, 2013", "BACK TO THE TOP", "Source: Xinhua news agency, Beijing, in English 1013 gmt 20 Nov 12"),
        ("About us, he said, nobody knew a thing.", "Language was no barrier for the two.", "A message from the president was read out to the two ministers."),
    ),
    Rule(
        "footnotes",
        END,
        (r"(?:end ?|foot ?)?notes?\s*[:：]?$|(?:references|sources|bibliography)\s*[:：]?$|\[1\] (?=\w).*$",),
        "notes to an analysis",
        ("Notes", "References:", "[1] An interview, Moscow, July 2016."),
        ("Notes were exchanged by the two ministers.", "Sources said so."),
    ),
    Rule(
        "tags",
        END,
        (
            r"(?:tags|key ?words?|topics?|persons|labels|categories|filed under|posted in|newspaper headline|теги|关键词|标签)\s*(?:[:：].{0,300})?$",
            r"publication status$|text version$|direct link: .*$|published in sections?: .*$",
        ),
        "what the page is filed under",
        ("Tags", "KEY WORDS: Xi, Russia, security", "Topics: Armed Forces, Foreign policy", "Persons: Shoigu Sergei", "Posted in: Diplomacy"),
        ("Topics of the talks included Syria and trade.", "Persons close to the minister said so."),
    ),
    Rule(
        "tools",
        SKIP,
        (
            r"(?:e-?mail|print|share|tweet|subscribe|feedback|forum|rss|comments?|like|save|bookmark|facebook|twitter|wechat|weibo|telegram|whatsapp|vk|linkedin"
            r"|copy(?: link)?|large|medium|small|font|aa|listen|close|video player|increase|decrease|mail|pinterest|reddit|messenger|viber|odnoklassniki)"
            r"(?:[\s|/·•:：>,+\d-]+(?:e-?mail|print|share|subscribe|comments?|forum|rss|close|wechat|weibo|facebook|twitter|telegram|this|story|page|on|to|a friend|via|go|e-?mail"
            r"|small|medium|large|mail|article|link|whatsapp|vk|linkedin|pinterest|send|save|x))*[\s|/·•:：>,+\d-]*$",
            r"feedbackprintrss|video ?player ?close|add to (?:blog|favou?rites)\b.*|follow (?:us|@)\b.{0,60}$|get short url|go to forum|full (?:text|screen)$|suggest to a friend|text size.*$|a a a$|[A\s+-]{3,9}$",
            r"(?:print(?:able)? (?:this )?(?:article|version|page)|e-?mail this (?:story|article)|send (?:by mail|to a friend)|zoom in|listen to (?:this )?(?:article|story).*|\d+ ?min(?:ute)?s? read|reading time.*)$",
            r"分享到|分享至|打印|【?字[号體体號]|【?(?:我要)?[纠糾][错錯]|поделиться|распечатать",
        ),
        "buttons",
        ("Share", "Share - WeChat", "Email | Print | Subscribe | Comments | Forum |", "FeedbackPrintRSS", "Print | E-mail this story | Go to Forum", "Suggest to a Friend"),
        ("Share prices fell in Moscow after the talks.", "Print media reported the visit widely.", "Small arms were shown."),
    ),
    Rule(
        "advertisement",
        SKIP,
        (r"(?:advertise?ment|ads? by|sponsored|promoted)\b.{0,40}$|.{0,20}scroll to continue|(?:article|story|text) continues (?:below|after).*$|continue reading (?:below|the main story)|реклама$|广告$",),
        "advertising",
        ("Advertisement · Scroll to continue", "ADVERTISEMENT"),
        ("Advertisements for the army were seen in every street of the city, he said.",),
    ),
    Rule(
        "offers",
        SKIP,
        (
            r"(?:subscribe|sign up|register|download|follow|join|like) (?:to|for|our|us|the|now|\w+ on)\b.{0,120}(?:newsletter|app|telegram|twitter|facebook|channel|updates|inbox|e-?mail|rss).{0,40}$",
            r"we use cookies|this (?:web)?site uses cookies|by (?:continuing|using|clicking)\b.{0,80}(?:cookies?|privacy|browse|terms)|our privacy statement|accept (?:all )?cookies|i agree$|sign up here\.?$|click here\b.{0,80}$|our standards\b",
            r"please (?:enable|turn on) javascript|your browser does not support|javascript (?:is|must be)|skip to (?:main )?content|latest news\s*[:：]|most searched\s*[:：]|breaking\s*[:：]",
            r"you have (?:read|used|viewed|reached) .{0,40}\b(?:free|limit)\b.{0,60}$|click here\b.{0,80}$|questions\?\s*comments\?.{0,20}$",
            r"more (?:to follow|details? (?:to follow|soon|awaited))\W*$|(?:this is a )?(?:developing|breaking) (?:news )?story\b.{0,80}$",
            r"\w+ app download$|scan (?:the )?qr code",
            r"enjoying .{3,60}\?$|not ready to support today\?$|remind me (?:later|next \w+)\.?$|dear readers?,?$|this commitment costs us\b.*$",
        ),
        "offers and notices to the reader",
        ("Sign up for our daily newsletter", "You have read 1 of your 5 free articles this month.", "Questions?Comments? Click here", "We use cookies.", "Our Standards: The Thomson Reuters Trust Principles.", "By continuing to browse our site you agree to our use of cookies, revised Privacy Policy.", "Remind me later.", "More to follow...", "This is a developing story, check back for updates."),
        ("Follow the general's orders, the minister told them.", "More to follow were the ships of the second group.", "By using force nothing is won, he said."),
    ),
    Rule(
        "appeals",
        SKIP,
        (
            r".{0,160}\bwe need your (?:help|support)\b(?!.{0,80}\bsaid\b).{0,160}$",
            r"[^.!?]{3,60}[:.] read more (?:on|about|here|in)\b.{0,120}$",
        ),
        "asking readers for money, or to read on elsewhere",
        ("Our journalism is under attack. We need your help to keep going.", "Fleets at sea: Read more on how they trained."),
        ("We need your support, the minister told the visiting generals, and he said so twice.", "He would read more on the way, he said."),
        needs=("need your", "read more"),
    ),
    Rule(
        "about the paper",
        END,
        (
            r"(?:the )?[A-Z][\w' ]{2,40} is an? (?:\w+ )?publication of the [\w' ]{0,40}\b(?:foundation|institut\w+|universit\w+|cent(?:re|er)|society|association|council|press|group|company)\b.{0,200}$",
            r"[\w ]{2,60} is committed to providing a forum for\b.*$",
        ),
        "what the paper is and how to write to it",
        ("The Sample Monitor is a publication of the Sample Foundation. It is written in haste.", "Sample Channel is committed to providing a forum for civil conversation."),
        ("Moscow is committed to providing aid, he said.", "The treaty is a publication of intent."),
        needs=(" publication of", "providing a forum"),
    ),
    Rule(
        "paywall",
        SKIP,
        (
            r"(?:thank you for (?:visiting|reading) \S+\.(?: |$)|to (?:continue|keep) reading\b|subscribe (?:now|today|or log ?in)\b|register to (?:read|continue)\b|already (?:have an account|a subscriber|a member)\b|sign(?:ing)? (?:in|up) (?:to (?:read|continue)|for an account)\b|log ?in to (?:read|continue)\b).{0,200}$",
            r"(?:please )?(?:support (?:us$|our (?:work|journalism)\b|independent journalism\b)|(?:make|consider) a (?:donation|contribution)\b).{0,160}$",
            r"your (?:support|donation|contribution) (?:helps|allows|makes|keeps) (?:us\b|all the difference).{0,200}$",
        ),
        "what a reader is to do or pay before reading on",
        ("Thank you for visiting Sample.com. To continue reading this story please subscribe or log in.", "To keep reading, sign in.", "Subscribe now and enjoy unlimited access", "Your support helps us to tell the story", "Support us", "Already have an account? Log in here"),
        ("Thank you for visiting us, the president told the minister.", "To continue the talks was in everybody's interest, he said.", "Your support helps the people of Syria, the general told them.", "Support our soldiers, he said."),
    ),
    Rule(
        "page not found",
        SKIP,
        (
            r"(?:error )?404(?:[ :–-]+(?:error|not found|page|file|nothing)\b.{0,60})?$|(?:oops|sorry|we[’']re sorry|we are sorry|apologies)\b.{0,60}\b(?:page|article|document|story|file|content|link)\b.{0,300}$",
            r"(?:the |this )?(?:requested )?(?:page|article|document|story|file|url|address)\b(?: (?:that )?you(?:[’']re| are| have)? (?:requested|looking for|tried|trying)\b.*| (?:was )?(?:could )?not (?:be )?found\b.*| (?:is no longer|does not exist|cannot be found|has been (?:removed|deleted|moved))\b.*)$",
            r"it (?:may|might|could) have been (?:moved|deleted|removed|renamed)\b.*$|you will be (?:taken|redirected)\b.{0,160}$|page not found.{0,60}$",
            r"(?:很?抱歉|对不起|您(?:访问|查看|浏览)的).{0,40}(?:不存在|无法找到|找不到|已(?:被)?删除|无法访问).*$|(?:запрашиваемая|запрошенная|такая)? ?(?:вами )?страница .{0,30}(?:не найдена|не существует|удалена).*$",
        ),
        "a page that is not there",
        ("404 Not Found", "Sorry, the page you requested could not be found. It may have been moved or deleted.", "The page you are looking for does not exist.", "This article is no longer available.", "很抱歉，您要访问的页面不存在！", "Запрашиваемая страница не найдена."),
        ("404 soldiers took part in the drill, he said.", "Sorry for the delay, the minister told his guest.", "The document was signed in Beijing.", "The article has been in force since May."),
    ),
    Rule(
        "gate of a site",
        SKIP,
        (
            r"(?:checking your browser|(?:please )?verify(?:ing)? (?:that )?you are (?:a )?human|are you a robot|access (?:to this page (?:has been )?)?denied|you don[’']t have permission to access|ddos protection by|enable javascript and cookies|to continue, please click the box|before you continue$).{0,200}$",
        ),
        "what a site asks before it shows the page",
        ("Before you continue", "Checking your browser before accessing the site.", "Access denied"),
        ("Access to the port was granted by our partners.", "Before you continue, the minister said, hear me out."),
    ),
    Rule(
        "consent",
        SKIP,
        (
            r"(?=.*\b(?:we|you|your|our)\b)(?=.*\b(?:cookies?|personal data|personali[sz]ed|geolocation|privacy (?:policy|settings))\b)(?!.*\bsaid\b)(?:.*?\b(?:cookies?|partners|your device|personal data|personali[sz]ed|geolocation|consent|vendors|privacy|legitimate interests?)\b){2}.*$",
        ),
        "what is done with the reader's data",
        ("We and our partners store information on a device, such as cookies, and process personal data.", "You may consent to the use of cookies by our partners."),
        ("Our partners gave their consent, and we are grateful to them.", "We speak of cookies and of nothing else."),
        needs=("cookie", "personal", "geoloc", "privacy"),
    ),
    Rule(
        "page numbers",
        SKIP,
        (
            r"(?:previous|prev|next|first|last)(?: page)?(?:\s*[\d|<>]+)*(?:\s*(?:previous|next|last)(?: page)?)*\s*[>»]*$|\[?\d+\s*(?:of|/)\s*\d+\]?(?: documents)?$",
            r"(?:\[?\d\]?\s+){1,9}\[?\d\]?(?:\s*next.*)?$|page\s*:?\s*\d+(?: of \d+)?$|[\d|\W_]+$|length\s*:\s*\d+ words$|上一页|下一页",
        ),
        "the page's numbering",
        ("1 of 4", "Previous Page 1 2 Next Page", "010020070750000000000000011100001385972611", "|||||||||||", "[1] [2]", "1 of 25 DOCUMENTS", "LENGTH: 345 words"),
        ("1 of 4 submarines was lost.", "Page by page they went through the treaty."),
    ),
    Rule(
        "end mark",
        END,
        (r"\(?(?:enditem|endall|endit|item|ends?|###|-30-|完)\)?[.]?$|-{3,}\s*end\s*-{3,}$",),
        "the agency's mark after the last paragraph",
        ("Enditem", "(End)", "ENDS"),
        ("End of the visit", "Items were sold."),
    ),
    Rule(
        "picture credit in brackets",
        SKIP,
        (
            r".*[(\[（【][^()\[\]（）]{0,60}(?:\bphotos?\b|\bpictures?\b|\bfile pic\b|\bimage\b|资料图|图片|摄\b|摄影)[^()\[\]（）]{0,80}[)\]）】]\s*\.?$",
            rf".*[(\[]{AGENCIES}\s*/\s*[^)\]]{{2,60}}[)\]]\s*\.?$|.*[(\[][^()\[\]/]{{2,60}}/\s*(?:for )?{AGENCIES}[)\]]\s*\.?$|.*[(\[]provided to [^)\]]*[)\]]$",
            r".*(?:记者|記者|通讯员|通訊員)\s?\S{2,4}(?: \S{2,4})?\s?[摄攝][。.]?\s*$|\[\d+/\d+\].*",
        ),
        "the caption of a picture",
        (
            "President Xi Jinping meets with Nikolay Patrushev in Beijing on Monday. [Photo by Ren Hao/Xinhua]",
            "Chinese President Xi Jinping receives Nikolai Patrushev, Dec. 2, 2019. (Xinhua/He Yuan)",
            "(资料图片)",
            "双方签署议定书。新华社记者 某某某 摄",
            "雙方簽署議定書。新華社記者 某某某 攝",
            "[1/3] Vladimir Putin and Li Shangfu sit at a table.",
        ),
        (
            "The ministers met on Monday. (Xinhua)",
            "BEIJING, Dec. 2 (Xinhua) -- Chinese President Xi Jinping met here on Monday.",
            "He showed the picture (a photo from 1945) to his guests.",
        ),
        ("(", "[", "（", "【", "摄", "攝"),
    ),
    Rule(
        "picture credit",
        SKIP,
        (
            r".*\bphotos?\s*(?:by|courtesy of|credit|[:/：©])\s*[^.]{2,80}\.?$|.*\b(?:handout |pool )?via (?:reuters|ap|afp)\b.{0,60}$|.*\battention editors\b.*$|.*\bphotos?\s?/.{2,80}$|.*\bgetty images\b.{0,40}$|.*\b(?:ap|afp|epa) photo\b.{0,60}$|.*\breuters/[A-Z].{2,60}$",
            r".*[.)] credits?\s*[:：]\s*[^.]{2,60}$",
            r"©\s?(?!copyright|(?:19|20)\d\d)[^.|]{2,60}?(?:\s?/\s?|\. (?=[A-Z])|: ?)(?!all rights).{2,80}$|(?:cc0?|cc by[\w -]*[\d.]*) ?/ ?.{2,60}$|(?:фото|图|图为|图片来源)\s*[:：].*$|.*\bфото\s*[:：]\s*[^.]{2,80}\.?$",
            rf".*[.\d] [A-Z' ]{{4,40}}\s?/\s?(?:for )?{AGENCIES}$|(?:[\w.'-]+ ){{1,4}}/ (?:for )?{AGENCIES}$|(?:image|picture|photo|source)\s?(?:credit|source|caption|copyright)s?\b.{{0,120}}$|image\s*[:：].*$",
        ),
        "the caption or the credit of a picture",
        (
            "© Vadim Savitsky/Russian Defense Ministry/TASS",
            "© RIA Novosti. Anton Volgin",
            "Leaders attend a meeting in Vostochny. Sputnik/Pool via REUTERS ATTENTION EDITORS - THIS IMAGE WAS PROVIDED BY A THIRD PARTY.",
            "A general meets the president in Moscow. Photo/Somebody/TASS/kremlin.ru",
            "With Defence Minister of China Li Shangfu (left). Photo: Pool.",
            "A sailor waves from the cruiser as it leaves Qingdao on Friday. LU XIN / CHINA DAILY",
            "© AFP 2023 / A photographer",
            "The defence minister of a country. Credit: Reuters Photo",
            "Министр и посол во время встречи в аэропорту Фото: Имя Фамилия/РИА Новости",
        ),
        ("Министр показал гостям фото: на них были корабли. Потом все ушли.", "Photographs of the base were published.", "© TASS, Russian news agency", "The minister spoke by photo link: nobody was there."),
        ("photo", "credit", "via ", "attention editors", "getty", "reuters/", "©", "cc", "фото", "图", "/", "image", "picture", "source"),
    ),
    Rule(
        "picture description",
        SKIP,
        (
            r"(?:an? )?(?:this )?(?:undated |recent |combination )*(?:file |handout |combo )?(?:photo|picture|image)s? (?:taken|released|shows?|provided|dated|combination|illustration)\b.*",
            r"in this (?:[\w,.]+ ){0,5}(?:file )?(?:photo|picture|image)\b.*|file photo\b.{0,120}$|pictured (?:above|here|left|right)?\s*[:：].*$|\(?from (?:left|right)\)?[:,] .*$|caption\s*[:：].*$",
        ),
        "what a picture shows",
        ("Photo taken on Dec. 2, 2019 shows the Great Hall.", "In this Nov. 20, 2012 photo, soldiers stand guard.", "File photo of the minister"),
        ("Photos were taken after the meeting.", "A picture of unity was what they wanted to show."),
    ),
)  # fmt: skip
CHEAP = either(pattern for rule in RULES if not rule.needs for pattern in rule.patterns)
MAX_FURNITURE = 800  # letters
NAMES_OF_CAPTIONS = {"picture credit in brackets", "picture credit", "picture description"}


@lru_cache(maxsize=512)  # asked of each line by several readers
def rule_of(line: str) -> Rule | None:
    """The first rule that a line matches, None for a line that may be story; no furniture is longer than `MAX_FURNITURE`."""
    if len(line) > MAX_FURNITURE:
        return None
    lower = line.lower()
    cheap = CHEAP.match(line) is not None  # tried at once: hardly a line is furniture
    for rule in RULES:
        if (rule.needed.search(lower) if rule.needs else cheap) and rule.compiled.match(line):
            return rule
    return None


def is_caption(line: str) -> bool:
    """Whether a line belongs to a picture."""
    rule = rule_of(line)
    return rule is not None and rule.name in NAMES_OF_CAPTIONS
