"""Authors' names that stand alone on a line: told from places, teams, sections of a site and buttons."""

import re

from articles.parsing.bylines import people_in
from articles.parsing.dates import find_stamps
from articles.parsing.lexicon import words_of
from articles.parsing.outlets import known

NAME = r"[A-Z][\w'’-]+(?: (?:[A-Z][\w'’-]+|[A-Z]\.)){1,3}"
LONE_NAME = re.compile(NAME)
LONE_NAMES = re.compile(rf"{NAME}(?:(?:, | and |, and ){NAME}){{0,3}}(?:, [A-Z]\w+)?")
CITY = re.compile(r"[A-Z][a-z]{2,}")
RUSSIAN_NAME = re.compile(r"[А-ЯЁ][а-яё]+ [А-ЯЁ][а-яё]+(?:-[А-ЯЁ][а-яё]+)?")
READING_TIME = re.compile(r"\d{1,2}[ -]min(?:ute)?s?\.? read", re.IGNORECASE)
# One of these shows that words with capitals name no person.
OF_SITES = words_of(  # sections, headings and buttons
    "about account add advertise affairs alerts all also analysis archive article articles associate audio back blog "
    "breaking brief briefing business buy caption cartoon check click columnist comment comments contact "
    "continue contributor copy correspondent cover culture daily digest digital download economy edition editor "
    "editorial editors email events exclusive explained explainer fact feature features follow font foreign "
    "forum free from full gallery get getty guest help highlights home hot image images in inside interview "
    "issue issues join key large latest learn listen live log magazine mail main medium menu middle mobile more "
    "most multimedia must news newsletter next now off on online opinion our out page photo photos picks "
    "picture play podcast points politics pool popular posted press previous print privacy profile quick read "
    "reader readers reading related release reply report reports reuters review save search section share shop "
    "show sign site size small society special sponsored sport sports staff statement stories story style "
    "subscribe summary support tags take terms text the this today top topic topics trending update updated "
    "updates us video videos view views watch weekly with write writer you your"
)
OF_WORLD = words_of(  # places, bodies, teams, events
    "ababa abu academy addis africa african agence agency agreement air airport alliance america american "
    "americas arab arabia arms army asia asian association atlantic baltic base bay beijing belt britain "
    "british brothers buenos building cape capital center central centre china chinese city coast committee "
    "conference council country county cup defence defense delhi department diego diplomacy district east "
    "eastern emirates europe european exercise fc federation fleet force forces fort forum german germany "
    "government great group gulf house india indian institute international iran island islands japan japanese "
    "joint kingdom kong korea korean kremlin kuala lanka league los madrid meeting military minister ministry "
    "mission moscow mount murmansk national nations nato naval navy new nizhny north northern novgorod nuclear "
    "ocean olympics pacific palace parliament party peace penh people petersburg phnom poland port power "
    "president program province real red region republic river road rostov russia russian saint san santa sao "
    "sea security senate shangri silk south southern soviet space square st state states street summit taiwan "
    "talks team tel times trade treaty ukraine ulan union united university urals vegas victory vostok war "
    "washington weapons west western world york zealand"
)
# What a Russian author's line begins or ends with; its other word is the surname.
RUSSIAN_GIVEN = words_of(
    "александр александра алексей алена алёна алина алла анастасия анатолий ангелина андрей анна антон антонина "
    "арсений артем артём артур богдан борис вадим валентин валентина валерий валерия варвара василий василиса "
    "вера вероника виктор виктория виталий виолетта владимир владислав всеволод вячеслав галина геннадий георгий "
    "герман глеб григорий дарья денис диана дмитрий ева евгений евгения егор екатерина елена елизавета жанна "
    "захар зинаида иван игорь илья инна ирина карина кирилл константин кристина ксения лариса лев леонид лидия "
    "любовь людмила маргарита марина мария марк матвей милана мирослав михаил надежда наталия наталья никита "
    "николай нина оксана олег олеся ольга павел петр пётр полина роман руслан светлана святослав семен семён "
    "сергей снежана софия софья станислав степан тамара тарас татьяна тимофей тимур ульяна федор фёдор эдуард "
    "элина эльвира юлия юрий яков яна ярослав"
)
NO_PERSON = OF_SITES | OF_WORLD


def may_be_person(name: str) -> bool:
    """Whether words with capitals can be a person's name: no outlet's, and no word of them is of a site or a place."""
    return not known(name) and NO_PERSON.isdisjoint(name.lower().replace("’", "'").split())


def is_city(following: tuple[str, ...]) -> bool:
    """Whether the line after a name is one word, as the writer's city is: 'John Sample', 'Peking', then the time."""
    return any(CITY.fullmatch(line) for line in following)


def is_russian_name(line: str) -> bool:
    """Whether a line is a Russian given name and a surname."""
    return RUSSIAN_NAME.fullmatch(line) is not None and any(w in RUSSIAN_GIVEN for w in line.lower().split())


def lone_name(lines: tuple[str, ...], i: int, story: str) -> tuple[str, ...]:
    """The names that stand alone on line `i` beside a time or reading time; none that headline or lead have."""
    beside = (*lines[max(0, i - 1) : i], *lines[i + 1 : i + (3 if is_city(lines[i + 1 : i + 2]) else 2)])
    if is_russian_name(lines[i]) and any(find_stamps(line) for line in beside):
        return (lines[i],)
    if not LONE_NAMES.fullmatch(lines[i]) or not any(find_stamps(line) or READING_TIME.match(line) for line in beside):
        return ()
    names = tuple(people_in(lines[i]))
    return names if all(may_be_person(name) and name.split()[-1] not in story for name in names) else ()
