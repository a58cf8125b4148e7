#!/bin/bash
# One role and one database per service; no service can read another's.
set -euo pipefail
for service in request planning tracking notification archive; do
  psql --username="${POSTGRES_USER:-postgres}" --dbname=postgres -v ON_ERROR_STOP=1 \
    -v service="$service" -v password="$LIAISON_DB_PASSWORD" <<'SQL'
create role :"service" login password :'password';
create database :"service" owner :"service";
revoke all on database :"service" from public;
SQL
done
