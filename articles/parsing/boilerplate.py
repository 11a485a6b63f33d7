"""What is not the story: a table of rules, one row a kind of furniture, with lines that each must match and must spare.

Effects: END, the story is over here; BOX, the heading of a box of other headlines, which goes with the short lines below
it; SKIP, a line that is never story. Above the story all three only say that a line is not its headline.
"""

import re
from dataclasses import dataclass, field
from enum import Enum


class Effect(Enum):
    """What a matching line means for the story around it."""

    END = "end"
    BOX = "box"
    SKIP = "skip"


@dataclass(frozen=True, slots=True)
class Rule:
    """One kind of furniture. The pattern is tried at the start of a line, without regard to case."""

    name: str
    effect: Effect
    pattern: str
    reason: str
    matches: tuple[str, ...]
    spares: tuple[str, ...]
    compiled: re.Pattern[str] = field(init=False, repr=False, compare=False)

    def __post_init__(self) -> None:
        object.__setattr__(self, "compiled", re.compile(self.pattern, re.IGNORECASE))


END, BOX, SKIP = Effect.END, Effect.BOX, Effect.SKIP
THINGS = r"(?:news|stories|story|articles?|readings?|coverage|content|links?|topics?|headlines?|posts|reports|videos?|photos?|materials?)"

RULES = (
    Rule(
        "related",
        BOX,
        rf"(?:[•·>»*]\s*)?(?:related|similar|more|other|see also|read also|also read|read more|further)\s*{THINGS}?\s*(?:on this topic|>>|[:：]|\.\.\.)?$"
        r"|(?:read|see) (?:more|also|next)\s*[:：].*$|related\s*[:：].*$|also in (?:\w+\s?){1,3}$",
        "headlines of other articles",
        ("Related Stories", "Related readings:", "READ MORE:", "Read also", "See also", "Related News", "More news"),
        ("Related problems were discussed by the two ministers on Monday.", "More soldiers will take part, he said."),
    ),
    Rule(
        "recommended",
        BOX,
        r"(?:we recommend|recommended(?: for you)?|you (?:may|might) (?:also )?(?:like|be interested).*|read next|don't miss"
        r"|explore [\w.]+|more (?:from|in|on|about) [\w' .&-]{2,40}|what to read next|trending(?: now)?|in case you missed it)\s*[:：>]*$",
        "headlines of other articles",
        ("We Recommend:", "EXPLORE XINHUANET", "MORE FROM XINHUA", "You may also like", "Read Next"),
        ("More in sorrow than in anger, he said that the treaty was dead.", "We recommend that they talk."),
    ),
    Rule(
        "most read",
        END,
        r"(?:most (?:popular|viewed|read|commented|searched|shared|emailed)|top (?:stories|news|headlines)|hot (?:topics|news|words)"
        r"|today's top news|editor'?s'? (?:picks?|choice)|selections? for you|what[’']s happening in \w+|special(?: reports?| coverage)?"
        r"|photos?|video|latest(?: news)?|headlines|popular|breaking news)(?: in \d+ hours)?\s*[:：>]*(?:\s*video\s*>>)?$",
        "lists of other articles",
        (
            "Today's Top News",
            "Most Viewed in 24 Hours",
            "Editor's Picks",
            "Selections for you",
            "What’s happening in China",
        ),
        ("Most popular with the crowd were the tanks.", "Special forces of both countries took part."),
    ),
    Rule(
        "comments",
        END,
        r"leave (?:your|a) (?:comment|reply)|(?:add|post|write) (?:a |your )?comments?\b.{0,20}$|comments?\s*\(?\d*\)?\s*$|\d+\s+comments?\b"
        r"|share your thoughts|community standards|discussion$|join the (?:conversation|discussion)|view comments|readers?[’'] comments"
        r"|\S.{0,30} at (?:19|20)\d\d-\d\d-\d\d\b.{0,30}$|评论$|我要评论|网友评论|комментарии",
        "what readers wrote",
        ("Leave your comment0 comments", "Comments (3)", "Chinhai at 2012-04-25 27.104.8.*", "0 comments"),
        ("Comments by the minister drew applause.", "Leave for the front was cut, the general said."),
    ),
    Rule(
        "editor",
        END,
        r"[(\[（【]?(?:web |responsible |chief |copy |managing )?(?:editors?|edited by|editing by|责任编辑|责编|编辑|editor-in-charge)\s*[:：;]"
        r"|[(\[]?(?:reporting|writing|editing|compiled|additional reporting|edited) by\b.{0,200}$|\(?(?:责编|编辑)",
        "who edited the page",
        ("Editor: Mu Xuequan", "(Editor:Huang Jin、Chen Lidan)", "Reporting by A; Editing by B", "Web editor: Li"),
        ("Editors of both papers met in Moscow.", "Reporting on the talks, he spoke of progress. He then left."),
    ),
    Rule(
        "copyright",
        END,
        r"(?:copyright\b|©\s*(?:copyright\s*)?(?:19|20)\d\d|\(c\)\s*(?:19|20)\d\d|all rights reserved|版权|license for publishing"
        r"|registration number|all content on this site|the certificate of registration|© \w+, russian news agency)|.{0,120}all rights reserved\.?$",
        "who owns the page",
        ("Copyright © 2012 Xinhuanet. All rights reserved.", "© 2023 Reuters. All rights reserved"),
        ("Copyrighted maps were shown.", "© RIA Novosti. A photographer"),
    ),
    Rule(
        "tags",
        END,
        r"(?:tags|key ?words?|topics?|persons|labels|categories|filed under|теги|关键词)\s*(?:[:：].{0,200})?$|publication status$|text version$",
        "what the page is filed under",
        ("Tags", "KEY WORDS: Xi, Russia, security", "Topics: Armed Forces, Foreign policy", "Persons: Shoigu Sergei"),
        ("Topics of the talks included Syria and trade.", "Persons close to the minister said so."),
    ),
    Rule(
        "tools",
        SKIP,
        r"(?:e-?mail|print|share|tweet|subscribe|feedback|forum|rss|comments?|like|save|bookmark|facebook|twitter|wechat|weibo|telegram"
        r"|whatsapp|vk|linkedin|copy link|large|medium|small|font|aa|listen|close|video player|increase|decrease|get short url"
        r"|add to blog|back to top|follow us|go to forum|full text|full screen|e-mail this story|text size|a a a)"
        r"(?:$|[\s|/·>:+-]*(?:e-?mail|print|share|subscribe|comments?|forum|rss|close|wechat|facebook|twitter|this|story|page|on|to|a friend"
        r"|small|medium|large|go|\d+|[|/·>:+-])[\s|]*)*$|feedbackprintrss|video playerclose|add to blog\b.*|follow us\b.{0,60}$",
        "buttons",
        (
            "Share",
            "Share - WeChat",
            "Email | Print | Subscribe | Comments | Forum",
            "FeedbackPrintRSS",
            "BACK TO THE TOP"[:4] + " to top",
        ),
        ("Share prices fell in Moscow after the talks.", "Print media reported the visit widely."),
    ),
    Rule(
        "advertisement",
        SKIP,
        r"(?:advertise?ment|ads? by|sponsored|promoted)\b.{0,40}$|.{0,20}scroll to continue|continue reading (?:below|the main story)|story continues below",
        "advertising",
        ("Advertisement · Scroll to continue", "ADVERTISEMENT"),
        ("Advertisements for the army were seen in every street of the city, he said.",),
    ),
    Rule(
        "subscribe",
        SKIP,
        r"(?:subscribe|sign up|register|download|follow|join|like) (?:to|for|our|us|the|now)\b.{0,120}(?:newsletter|app|telegram|twitter|facebook|channel|updates|inbox|e-?mail).{0,40}$"
        r"|we use cookies|accept (?:all )?cookies|click here\b.{0,80}$|our standards\b",
        "offers to the reader",
        ("Sign up for our daily newsletter", "We use cookies.", "Our Standards: The Thomson Reuters Trust Principles."),
        ("Follow the general's orders, the minister told them.", "Join us in peace, he said."),
    ),
    Rule(
        "page numbers",
        SKIP,
        r"(?:previous|prev|next|first|last)(?: page)?(?:\s*[\d|<>]+)*(?:\s*(?:previous|next|last)(?: page)?)*\s*[>»]*$|\[?\d+\s*(?:of|/)\s*\d+\]?$"
        r"|(?:\d\s+){1,9}\d$|page \d+(?: of \d+)?$|\(?\d+ of \d+(?: documents)?\)?$|[\d|\W]+$",
        "the page's numbering",
        ("1 of 4", "Previous Page 1 2 Next Page", "010020070750000000000000011100001385972611", "|||||||||||"),
        ("1 of 4 submarines was lost.", "Page by page they went through the treaty."),
    ),
    Rule(
        "end mark",
        END,
        r"\(?(?:enditem|endall|endit|item|ends?|###|-30-|\(end\)|完)\)?[.]?$",
        "the agency's mark after the last paragraph",
        ("Enditem", "(End)", "ENDS"),
        ("End of the visit", "Items were sold."),
    ),
    Rule(
        "caption",
        SKIP,
        r".*(?:[(\[（【][^()\[\]]{0,80}(?:photo|资料图|图片|file pic|image)[^()\[\]]{0,80}[)\]）】]|[(\[](?:xinhua|ap|afp|reuters|ria novosti|sputnik|china daily|cfp|vcg|tass|provided to [^)\]]*)(?:/[^)\]]{2,60})?[\])])\s*\.?$(?<!\(xinhua\))"
        r"|.*\bphoto(?:s)?(?: by|:|/|\s*©)\s*[^.]{2,80}\.?$|.*\b(?:handout )?via reuters\b.{0,60}$|.*getty images\b.{0,40}$|.*\bap photo/.*$|©\s?(?!copyright|\d)[^.]{2,40}(?:[./].{0,60})?$"
        r"|.*[.\d] [A-Z' ]{4,40}/\s?[A-Z ]{3,30}$|(?:file |undated )?photo (?:taken|released|shows|of|provided)\b.*|\[\d+/\d+\].*",
        "what a picture shows",
        (
            "President Xi Jinping meets with Nikolay Patrushev in Beijing on Monday. [Photo by Ren Hao/Xinhua]",
            "Chinese President Xi Jinping receives Nikolai Patrushev, Dec. 2, 2019. (Xinhua/He Yuan)",
            "© Vadim Savitsky/Russian Defense Ministry/TASS",
            "© RIA Novosti. Anton Volgin",
            "(资料图片)",
            "With Defence Minister of China Li Shangfu (left). Photo: Pool.",
        ),
        (
            "Photographs of the base were published.",
            "BEIJING, Dec. 2 (Xinhua) -- Chinese President Xi Jinping met here on Monday.",
            "He spoke to the agency (Xinhua) at length.",
        ),
    ),
)


def rule_of(line: str) -> Rule | None:
    """The first rule that a line matches, None for a line that may be story."""
    for rule in RULES:
        if rule.compiled.match(line):
            return rule
    return None
