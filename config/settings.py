"""Settings, all read from the environment (and an ignored .env); the table in README.md documents each."""

import os
from datetime import timedelta
from pathlib import Path
from typing import Any

import environ
from csp.constants import NONE, SELF
from django.core.exceptions import ImproperlyConfigured

UNUSED_FEATURES = (  # of browsers: no page asks for any, and no injected script shall
    "accelerometer", "camera", "display-capture", "geolocation", "gyroscope", "magnetometer", "microphone", "midi",
    "payment", "publickey-credentials-get", "screen-wake-lock", "usb", "xr-spatial-tracking",
)  # fmt: skip
BASE_DIR = Path(__file__).resolve().parent.parent
env = environ.Env()
environ.Env.read_env(BASE_DIR / ".env")

LOCAL_HOSTS = ["127.0.0.1", "localhost", "[::1]"]  # reached from this machine alone
DEBUG = env.bool("DEBUG", default=False)
HTTPS = env.bool("HTTPS", default=not DEBUG)


def secret_key() -> str:
    """The SECRET_KEY of the environment; a fixed one only where DEBUG is on."""
    if key := str(env.str("SECRET_KEY", default="")):
        return key
    if DEBUG:
        return "not secret: for DEBUG alone, where nothing is protected by it"
    raise ImproperlyConfigured(
        "SECRET_KEY is not set. Put a long random one into the environment or into .env: "
        "`make env` does so, or set DEBUG=1 on your own machine."
    )


def database(url: str) -> dict[str, Any]:
    """The DATABASES entry for one DATABASE_URL, with the options each engine needs."""
    config: dict[str, Any] = env.db_url_config(url)
    if config["ENGINE"].endswith("sqlite3"):
        if config["NAME"] != ":memory:":
            name = Path(config["NAME"])
            config["NAME"] = str(name if name.is_absolute() else BASE_DIR / name)
            Path(config["NAME"]).parent.mkdir(parents=True, exist_ok=True)
        config["CONN_MAX_AGE"] = 600
        config["OPTIONS"] = {
            "timeout": 20,
            "transaction_mode": "IMMEDIATE",
            "init_command": (
                "PRAGMA journal_mode=WAL; PRAGMA synchronous=NORMAL; PRAGMA cache_size=-64000;"
                "PRAGMA mmap_size=268435456; PRAGMA temp_store=MEMORY;"
            ),
        }
    elif config["ENGINE"].endswith("postgresql"):
        config["CONN_MAX_AGE"] = 0  # psycopg's pool keeps the connections
        if not DEBUG:
            config["OPTIONS"] = {"pool": {"min_size": 1, "max_size": env.int("DATABASE_POOL", default=8)}}
    else:
        raise ImproperlyConfigured(
            f"DATABASE_URL names an engine that Readout does not support: {config['ENGINE']}. "
            "Use sqlite:///data/readout.sqlite3 or postgres://user:password@host:5432/name."
        )
    return config


def uploads(database: dict[str, Any]) -> Path | None:
    """The folder in which uploaded files wait for their import; None where the database keeps them.

    By default beside the database: in a folder next to SQLite's file, in PostgreSQL itself.
    """
    in_file = database["ENGINE"].endswith("sqlite3") and database["NAME"] != ":memory:"
    default = str(Path(database["NAME"]).parent / "uploads") if in_file else "database"
    value = str(env.str("UPLOADS", default=default))
    return None if value == "database" else BASE_DIR / value


def public_text(default: str) -> str:
    """How much of a text anonymous readers get: 'full', or 'quotes', the words on which contacts rest."""
    value = str(env.str("PUBLIC_TEXT", default=default))
    if value not in ("full", "quotes"):
        raise ImproperlyConfigured(f"PUBLIC_TEXT is {value!r}. Set it to full or to quotes.")
    return value


def log_format() -> str:
    """How lines of the log are written: 'line' for people, 'json' for machines."""
    value = str(env.str("LOG_FORMAT", default="line"))
    if value not in ("line", "json"):
        raise ImproperlyConfigured(f"LOG_FORMAT is {value!r}. Set it to line or to json.")
    return value


def metrics_folder() -> Path:
    """Where each process keeps its counts for /metrics; the library asks the environment for it."""
    folder = BASE_DIR / env.str("METRICS_DIR", default="data/metrics")
    if METRICS_TOKEN:
        folder.mkdir(parents=True, exist_ok=True)
        os.environ["PROMETHEUS_MULTIPROC_DIR"] = str(folder)
    return folder


def security_contact() -> str:
    """Whom /.well-known/security.txt names; '' for nobody, and then there is no such file."""
    contact = str(env.str("SECURITY_CONTACT", default=""))
    if contact and not contact.startswith(("mailto:", "https://")):
        raise ImproperlyConfigured(f"SECURITY_CONTACT is {contact!r}. Give mailto:name@host or an https:// address.")
    return contact


SECRET_KEY = secret_key()
ALLOWED_HOSTS = env.list("ALLOWED_HOSTS", default=LOCAL_HOSTS)
PUBLIC_TEXT = public_text("full" if DEBUG or set(ALLOWED_HOSTS) <= set(LOCAL_HOSTS) else "quotes")
SECURITY_CONTACT = security_contact()
METRICS_TOKEN = env.str("METRICS_TOKEN", default="")
METRICS_DIR = metrics_folder()
CSRF_TRUSTED_ORIGINS = env.list("CSRF_TRUSTED_ORIGINS", default=[])
ADMIN_PATH = env.str("ADMIN_PATH", default="admin/").strip("/") + "/"
DATABASES = {"default": database(env.str("DATABASE_URL", default="sqlite:///data/readout.sqlite3"))}
UPLOADS = uploads(DATABASES["default"])
MAX_UPLOAD_BYTES = env.int("MAX_UPLOAD_BYTES", default=500_000_000)  # in one form; a larger one is refused unread
MAX_UPLOAD_FILES = env.int("MAX_UPLOAD_FILES", default=20_000)  # in the archives of one form, unpacked
MAX_UNPACKED_BYTES = env.int("MAX_UNPACKED_BYTES", default=5_000_000_000)  # and all of them together
DATA_UPLOAD_MAX_NUMBER_FILES = None  # UploadLimits counts them, and says so in the form
FILE_UPLOAD_HANDLERS = [
    "articles.upload_limits.UploadLimits",
    "django.core.files.uploadhandler.MemoryFileUploadHandler",
    "django.core.files.uploadhandler.TemporaryFileUploadHandler",
]
MAX_RAW_BYTES = env.int("MAX_RAW_BYTES", default=20_000_000)  # a larger raw file is refused by the importer

QUERY_SECONDS = env.float("QUERY_SECONDS", default=10.0)  # that one statement of a web request may take; 0: no limit
COUNTS_LAG = env.float("COUNTS_LAG", default=600.0)  # seconds that dear counts may lag behind a write; 0: never
EXPORT_ROWS = env.int("EXPORT_ROWS", default=100_000)  # of a list taken away as one file; 0: no limit
LIMITS = {  # requests of one address within some seconds, by what is asked for; 0 lets all through
    "search": (env.int("LIMIT_SEARCH", default=120), 60),
    "export": (env.int("LIMIT_EXPORT", default=30), 60),
    "api": (env.int("LIMIT_API", default=120), 60),
    "form": (env.int("LIMIT_FORM", default=10), 3600),
}

INSTALLED_APPS = [
    "django.contrib.admin",
    "django.contrib.auth",
    "django.contrib.contenttypes",
    "django.contrib.sessions",
    "django.contrib.messages",
    "django.contrib.sitemaps",
    "whitenoise.runserver_nostatic",
    "django.contrib.staticfiles",
    "axes",
    "csp",
    "django_filters",
    "rest_framework",
    "drf_spectacular",
    "config",
    "articles",
    "people",
]

MIDDLEWARE = [
    "config.logs.RequestIdMiddleware",
    "config.metrics.MetricsMiddleware",
    "config.headers.HeadersMiddleware",  # these three see every answer: redirects, static files and faults too
    "csp.middleware.CSPMiddleware",
    "django.middleware.clickjacking.XFrameOptionsMiddleware",
    "django.middleware.security.SecurityMiddleware",
    "config.compression.CompressionMiddleware",
    "whitenoise.middleware.WhiteNoiseMiddleware",
    "config.time_limit.TimeLimitMiddleware",
    "django.contrib.sessions.middleware.SessionMiddleware",
    "django.middleware.http.ConditionalGetMiddleware",
    "django.middleware.common.CommonMiddleware",
    "django.middleware.csrf.CsrfViewMiddleware",
    "django.contrib.auth.middleware.AuthenticationMiddleware",
    "config.acting.acting_middleware",
    "django.contrib.messages.middleware.MessageMiddleware",
    "config.limits.LimitsMiddleware",
    "axes.middleware.AxesMiddleware",  # last, as it asks
]

ROOT_URLCONF = "config.urls"
WSGI_APPLICATION = "config.wsgi.application"
TEMPLATES = [
    {
        "BACKEND": "django.template.backends.django.DjangoTemplates",
        "DIRS": [BASE_DIR / "templates"],
        "APP_DIRS": True,
        "OPTIONS": {
            "context_processors": [
                "django.template.context_processors.request",
                "django.contrib.auth.context_processors.auth",
                "django.contrib.messages.context_processors.messages",
            ],
        },
    }
]
FORM_RENDERER = "django.forms.renderers.DjangoTemplates"
DEFAULT_AUTO_FIELD = "django.db.models.BigAutoField"
CACHES = {
    "default": {
        "BACKEND": "django.core.cache.backends.locmem.LocMemCache",
        "TIMEOUT": None,  # what is kept is of one state of the archive (articles.remembering)
        "OPTIONS": {"MAX_ENTRIES": 1000},
    }
}
AUTHENTICATION_BACKENDS = ["axes.backends.AxesStandaloneBackend", "django.contrib.auth.backends.ModelBackend"]
AXES_FAILURE_LIMIT = 5  # wrong passwords, of one account from one address
AXES_COOLOFF_TIME = timedelta(minutes=15)
AXES_LOCKOUT_PARAMETERS = [["username", "ip_address"]]
AXES_LOCKOUT_TEMPLATE = "locked.html"
AXES_RESET_ON_SUCCESS = True
AXES_ENABLE_ADMIN = False  # `manage.py axes_reset` lets everybody try again
AXES_VERBOSE = False
AXES_CLIENT_IP_CALLABLE = "config.clients.address_of"
AUTH_PASSWORD_VALIDATORS = [
    {"NAME": f"django.contrib.auth.password_validation.{name}", "OPTIONS": options}
    for name, options in (
        ("UserAttributeSimilarityValidator", {}),
        ("MinimumLengthValidator", {"min_length": 12}),
        ("CommonPasswordValidator", {}),
        ("NumericPasswordValidator", {}),
    )
]

LANGUAGE_CODE = "en-gb"
TIME_ZONE = "UTC"
USE_I18N = False
USE_TZ = True

STATIC_URL = "static/"
STATIC_ROOT = BASE_DIR / "staticfiles"
STATICFILES_DIRS = [BASE_DIR / "static"]
STORAGES = {
    "default": {"BACKEND": "django.core.files.storage.FileSystemStorage"},
    "staticfiles": {
        "BACKEND": "django.contrib.staticfiles.storage.StaticFilesStorage"
        if DEBUG
        else "whitenoise.storage.CompressedManifestStaticFilesStorage"
    },
}

CONTENT_SECURITY_POLICY = {
    "DIRECTIVES": {
        "default-src": [SELF],
        "img-src": [SELF, "data:"],
        "object-src": [NONE],
        "base-uri": [NONE],
        "form-action": [SELF],
        "frame-ancestors": [NONE],
    }
}
REST_FRAMEWORK = {
    "DEFAULT_AUTHENTICATION_CLASSES": [],
    "DEFAULT_PERMISSION_CLASSES": [],
    "DEFAULT_RENDERER_CLASSES": ["rest_framework.renderers.JSONRenderer"],
    "DEFAULT_PARSER_CLASSES": [],
    "DEFAULT_SCHEMA_CLASS": "drf_spectacular.openapi.AutoSchema",
    "UNAUTHENTICATED_USER": None,
}
SPECTACULAR_SETTINGS = {
    "TITLE": "Readout",
    "DESCRIPTION": "Contacts in the press coverage of China–Russia defence relations, with the words that say so.",
    "VERSION": "1.0.0",
    "SERVE_INCLUDE_SCHEMA": False,
    "OAS_VERSION": "3.1.0",
    "ENUM_GENERATE_CHOICE_DESCRIPTION": False,
}
PERMISSIONS_POLICY = ", ".join(f"{feature}=()" for feature in UNUSED_FEATURES)
WHITENOISE_ALLOW_ALL_ORIGINS = False
X_FRAME_OPTIONS = "DENY"
SECURE_REFERRER_POLICY = "same-origin"
SESSION_COOKIE_SECURE = CSRF_COOKIE_SECURE = SECURE_SSL_REDIRECT = HTTPS
SECURE_REDIRECT_EXEMPT = [r"^healthz$", r"^readyz$"]  # asked from inside, where no proxy speaks https
SECURE_HSTS_SECONDS = 31_536_000 if HTTPS else 0
SECURE_HSTS_INCLUDE_SUBDOMAINS = SECURE_HSTS_PRELOAD = HTTPS
BEHIND_PROXY = env.bool("BEHIND_PROXY", default=False)
if BEHIND_PROXY:
    SECURE_PROXY_SSL_HEADER = ("HTTP_X_FORWARDED_PROTO", "https")
SESSION_COOKIE_AGE = 12 * 60 * 60  # a working day; a changed password ends all sessions of the account at once
SESSION_COOKIE_HTTPONLY = True
SESSION_COOKIE_SAMESITE = CSRF_COOKIE_SAMESITE = "Lax"

LOGGING = {
    "version": 1,
    "disable_existing_loggers": False,
    "filters": {"request_id": {"()": "config.logs.RequestIdFilter"}},
    "formatters": {
        "line": {
            "()": "config.logs.LineFormatter",
            "format": "{asctime} {levelname} {name} {request_id}: {message}",
            "style": "{",
        },
        "json": {"()": "config.logs.JsonFormatter"},
    },
    "handlers": {
        "console": {"class": "logging.StreamHandler", "formatter": log_format(), "filters": ["request_id"]},
    },
    "loggers": {
        "readout.access": {"level": "INFO" if env.bool("LOG_REQUESTS", default=False) else "WARNING"},
        "django.request": {"level": "ERROR"},  # addresses that nobody serves are no fault of the site
        "django.security.DisallowedHost": {"handlers": [], "propagate": False},
    },
    "root": {"handlers": ["console"], "level": env.str("LOG_LEVEL", default="WARNING")},
}
