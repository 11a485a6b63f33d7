"""Who gets whole texts that others have the rights in: a setting of the site, PUBLIC_TEXT."""

from django.conf import settings
from django.contrib.auth.base_user import AbstractBaseUser
from django.contrib.auth.models import AnonymousUser

from articles.models import Article


def may_read_whole(user: AbstractBaseUser | AnonymousUser, article: Article) -> bool:
    """Whether someone gets an article's whole text and raw file, rather than quotations from it.

    Sample data are of our own writing; whoever has an account works on the archive.
    """
    return settings.PUBLIC_TEXT == "full" or article.simulated or user.is_authenticated
