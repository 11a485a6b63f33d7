"""Time lines in all their forms."""

import pytest

from articles.parsing.dates import choose, copyright_year, find_stamps

TIME_LINES = [
    ("Updated: 2013-03-25 03:06", "2013-03-25T03:06"),
    ("10:15, March 24, 2013", "2013-03-24T10:15"),
    ("Monday, September 18, 2000, updated at 21:40(GMT+8)", "2000-09-18T21:40"),
    ("Tue Nov 18, 2014 11:26am EST", "2014-11-18T11:26"),
    ("12 August 2013, 12:52", "2013-08-12T12:52"),
    ("24.03.2013", "2013-03-24"),
    ("24.03.2013 19:47", "2013-03-24T19:47"),
    ("19:47 24/03/2013", "2013-03-24T19:47"),
    ("18 APR 2023, 14:35", "2023-04-18T14:35"),
    ("09:12 GMT 04.12.2019", "2019-12-04T09:12"),
    ("20:45 24.04.2018(updated 20:46 24.04.2018)", "2018-04-24T20:45"),
    ("April 16, 2023 19:20 The Kremlin, Moscow", "2023-04-16T19:20"),
    ("2018-10-1921:15", "2018-10-19T21:15"),
    ("November 30, 20253:05 PM GMT+3Updated 2 hours ago", "2025-11-30T15:05"),
    ("Published: 8:30pm, 30 Nov 2010", "2010-11-30T20:30"),
    ("Published: Nov 24, 2021 12:38 AM", "2021-11-24T00:38"),
    ("Published: 2015-9-3 23:58:01", "2015-09-03T23:58"),
    ("2013年03月25日 03:06", "2013-03-25T03:06"),
    ("2013年3月25日03:06  来源：新华网", "2013-03-25T03:06"),
    ("18:35 18.04.2023", "2023-04-18T18:35"),
    ("16:0410/09/2009", "2009-09-10T16:04"),
    ("Published: 08 November ,2023: 11:02 AM GST", "2023-11-08T11:02"),
    ("Date 11/29/2024 8:12:32 AM", "2024-11-29T08:12"),
    ("Source: Xinhua | 04-28-2009 08:22", "2009-04-28T08:22"),
    ("28-04-2009 08:22", "2009-04-28T08:22"),
    ("2023 August 22 10:11", "2023-08-22T10:11"),
    ("最后更新:23-08-16 06:30:03", "2023-08-16T06:30"),
    ("Tue 10 Sep 2019 16.02 BST", "2019-09-10T16:02"),
    ("24 марта 2013, 19:47", "2013-03-24T19:47"),
    ("18 апр 2023 19:47", "2023-04-18T19:47"),
    ("2019-12-04T09:12+0000", "2019-12-04T09:12"),
    ("2023-04-16T20:52:00+03:00", "2023-04-16T20:52"),
    ("20191204T0912", "2019-12-04T09:12"),
    ("2010/11/30 19:44 KST", "2010-11-30T19:44"),
    ("Sep 16 2008 6:14PM", "2008-09-16T18:14"),
    ("Last Updated: Apr 28, 2023, 19:41 IST", "2023-04-28T19:41"),
    ("Nov. 30, 2010 / 2:15 PM", "2010-11-30T14:15"),
    ("30 Nov, 2010 14:02", "2010-11-30T14:02"),
    ("30.11.2010 (18:15)", "2010-11-30T18:15"),
    ("18:40 | 30/ 11/ 2010", "2010-11-30T18:40"),
    ("Updated 22:09, 30-Nov-2010", "2010-11-30T22:09"),
    ("March 23, 2013 Saturday", "2013-03-23"),
    ("23rd March, 2013", "2013-03-23"),
    ("Sat, 23 Mar 2013 10:15:00 +0400", "2013-03-23T10:15"),
    ("Time: 2021-11-23 20:48:19", "2021-11-23T20:48"),
    ("Posted on November 30, 2010 at 5 p.m.", "2010-11-30T17:00"),
    ("Friday, November 30 2010 12:05 AM", "2010-11-30T00:05"),
    ("Nov 30,2010", "2010-11-30"),
    ("published 24 March 2013 10:15, updated 25 March 2013 11:00", "2013-03-24T10:15"),
    ("UPDATED: 08:32, November 30, 2010", "2010-11-30T08:32"),
    ("November 30, 2010 05:42 PM Age: 2 yrs", "2010-11-30T17:42"),
    ("Oct 19, 2021 - 20:11", "2021-10-19T20:11"),
]
NO_DATES = [
    "31.02.2013",
    "Su-35 2013",
    "1 of 4",
    "2013",
    "March 2013",
    "Tel: 2010-2030",
    "version 1.2.2013.4",
    "04-05-2009 08:22",
    "32 March 2013",
    "",
]


@pytest.mark.parametrize(("line", "iso"), TIME_LINES)
def test_time_line(line, iso):
    assert find_stamps(line)[0].iso() == iso


@pytest.mark.parametrize("line", NO_DATES)
def test_no_date(line):
    assert find_stamps(line) == []


def test_published_comes_before_updated():
    stamps = find_stamps("updated 25 March 2013 11:00, published 24 March 2013 10:15")
    assert choose(stamps).iso() == "2013-03-24T10:15"


def test_zone_is_kept_as_printed():
    assert find_stamps("Monday, September 18, 2000, updated at 21:40(GMT+8)")[0].zone == "GMT+8"
    assert find_stamps("Tue Nov 18, 2014 11:26am EST")[0].zone == "EST"
    assert find_stamps("2013-03-25 03:06")[0].zone is None


def test_date_without_a_year_only_when_asked_for():
    assert find_stamps("March 24, 10:15") == []
    (stamp,) = find_stamps("March 24, 10:15", yearless=True)
    assert (stamp.year, stamp.month, stamp.day, stamp.time, stamp.iso()) == (None, 3, 24, "10:15", None)


@pytest.mark.parametrize(
    ("line", "year"),
    [
        ("Copyright 1995 - 2012. All rights reserved", 2012),
        ("© 2023 Reuters", 2023),
        ("Copyright © 2000-2024 X", 2024),
        ("In 2012", None),
    ],
)
def test_copyright_year(line, year):
    assert copyright_year([line]) == year
