"""The JSON interface against its own description: no fault of ours, and only answers that the description names."""

import pytest
import schemathesis
from django.core.signals import request_finished, request_started
from django.db import close_old_connections
from hypothesis import HealthCheck, given, settings
from schemathesis.checks import not_a_server_error
from schemathesis.specs.openapi.checks import content_type_conformance, response_schema_conformance

from config.wsgi import application
from tests.hostile import EXAMPLES
from tests.scenes import build_archive

pytestmark = pytest.mark.django_db
CHECKS = [not_a_server_error, content_type_conformance, response_schema_conformance]


def test_the_interface_answers_as_it_says(settings_of_hosts):
    described = schemathesis.openapi.from_wsgi("/api/v1/openapi.json", application)
    operations = [result.ok() for result in described.get_all_operations()]
    assert len(operations) == 6
    for operation in operations:
        check(operation)


@pytest.fixture
def settings_of_hosts(settings):
    settings.ALLOWED_HOSTS = ["*"]
    build_archive()
    request_finished.disconnect(close_old_connections)  # the test's own connection, which a request must not close
    request_started.disconnect(close_old_connections)
    yield
    request_finished.connect(close_old_connections)
    request_started.connect(close_old_connections)


def check(operation) -> None:
    @settings(
        max_examples=EXAMPLES * 4,
        deadline=None,
        database=None,
        derandomize=True,
        suppress_health_check=list(HealthCheck),
    )
    @given(case=operation.as_strategy())
    def answered(case):
        case.call_and_validate(headers={"Accept-Encoding": "identity"}, checks=CHECKS)

    answered()
