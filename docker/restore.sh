#!/usr/bin/env bash
# Brings what backup.sh wrote into an empty database. Stop the service first.
#   docker/restore.sh FILE.sql.gz
set -euo pipefail
. "$(dirname "${BASH_SOURCE[0]}")/database.sh"

file=${1:?Name the file that backup.sh wrote}
[[ -r $file ]] || fail "There is no file $file that can be read."
gzip -dc "$file" 2>/dev/null | tail -n 1 | grep -q '^-- Dump completed' || fail "$file is not whole: nothing was changed. Take another backup."
tables=$(client mysql -N -B -e "select count(*) from information_schema.tables where table_schema = '$schema'")
[[ $tables == 0 ]] || fail "The database $schema has $tables tables and nothing was changed: give it an empty one, or drop and create $schema."

gzip -dc "$file" | client mysql --default-character-set=utf8mb4 "$schema"
echo "The database $schema was restored from $file."
echo "Start the service with MATTERS_MAIL_DISPATCH=false: what was sent after the backup waits there again. Look at the outbox, then let it go."
