"""Charts as data: plain Python works out where every mark stands, templates/charts/ only loops over it.

Across, places are per cent of the width, so that a chart is as wide as its column without a script; up and down they
are pixels, so that its letters keep their size. Every mark that stands for rows is a link to them, every chart tells
in words what it shows and has the same figures as a table; a period without coverage is hatched, which is not zero.
"""

from articles.charts.columns import Chart, Series, column_chart
from articles.charts.matrix import Matrix, matrix
from articles.charts.strips import Label, Strips, heat_strips
from articles.charts.tenures import Tenure, TenureChart, tenure_chart
from articles.charts.ties import Ties, ties_chart

__all__ = [
    "Chart",
    "Label",
    "Matrix",
    "Series",
    "Strips",
    "Tenure",
    "TenureChart",
    "Ties",
    "column_chart",
    "heat_strips",
    "matrix",
    "tenure_chart",
    "ties_chart",
]
