import pytest
from django.contrib.auth.models import User
from django.urls import reverse

from config.clients import address_of

pytestmark = pytest.mark.django_db


def log_in(client, password, address="10.0.0.1"):
    form = {"username": "curator", "password": password}
    return client.post(reverse("admin:login"), form, REMOTE_ADDR=address)


def test_who_guesses_passwords_is_locked_out_at_that_address_alone(client):
    User.objects.create_user("curator", password="right one here", is_staff=True)
    for _ in range(5):
        response = log_in(client, "wrong")
    assert response.status_code == 429
    assert "Locked for a while" in response.content.decode()
    assert log_in(client, "right one here").status_code == 429
    assert log_in(client, "right one here", "10.0.0.2").status_code == 302


@pytest.mark.parametrize(
    ("behind", "headers", "address"),
    [
        (False, {}, "127.0.0.1"),
        (False, {"X-Forwarded-For": "1.2.3.4"}, "127.0.0.1"),
        (True, {"X-Forwarded-For": "9.9.9.9, 1.2.3.4"}, "1.2.3.4"),
        (True, {}, "127.0.0.1"),
    ],
)
def test_only_the_proxy_is_believed(rf, settings, behind, headers, address):
    settings.BEHIND_PROXY = behind
    assert address_of(rf.get("/", headers=headers)) == address
