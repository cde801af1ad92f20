#!/usr/bin/env bash
# Writes the whole database as it is at one moment to a file, while the service runs.
#   docker/backup.sh FILE.sql.gz
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/database.sh"

file=${1:?Name the file to write, such as matters-$(date +%F).sql.gz}
[[ ! -e $file ]] || fail "There is a file $file already: name another, or take it away."
umask 077
trap 'rm -f "$file.unfinished"' EXIT

client mysqldump --single-transaction --no-tablespaces --hex-blob --set-gtid-purged=OFF \
  --default-character-set=utf8mb4 "$schema" | gzip >"$file.unfinished"
# The last line of a dump that ended; without it something was cut off.
gzip -dc "$file.unfinished" | tail -n 1 | grep -q '^-- Dump completed' || fail "The dump was cut off, and $file was not written."
mv "$file.unfinished" "$file"
echo "The database $schema was written to $file. Keep MATTERS_SECRET apart from it: second steps can only be used with both."
