# Readout for containers: compose.yaml runs this image as web server, worker and for migrations (see docs/deploy.md).
FROM python:3.13-slim AS build
RUN python -m venv /opt/venv
COPY requirements.txt /tmp/
RUN /opt/venv/bin/pip install --no-cache-dir --disable-pip-version-check -r /tmp/requirements.txt

FROM python:3.13-slim
ENV PATH=/opt/venv/bin:$PATH PYTHONUNBUFFERED=1 PYTHONDONTWRITEBYTECODE=1 TMPDIR=/data
RUN useradd --uid 10001 --no-create-home --home-dir /data --shell /usr/sbin/nologin readout \
    && install --directory --owner=readout --group=readout --mode=0700 /data
WORKDIR /app
COPY --from=build /opt/venv /opt/venv
COPY manage.py ./
COPY articles articles
COPY config config
COPY deploy deploy
COPY fixtures fixtures
COPY people people
COPY static static
COPY templates templates
# Bytecode is written now: the root filesystem may be read-only later. The key protects nothing at this step.
RUN python -m compileall -q /app /opt/venv/lib \
    && SECRET_KEY=building DATABASE_URL=sqlite://:memory: python manage.py collectstatic --noinput --verbosity 0
USER 10001
VOLUME /data
EXPOSE 8000
HEALTHCHECK --interval=30s --timeout=5s --start-period=20s CMD ["python", "deploy/healthy.py"]
CMD ["gunicorn", "config.wsgi", "--config", "deploy/gunicorn.conf.py", "--bind", "0.0.0.0:8000"]
