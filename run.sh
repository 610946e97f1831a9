#!/usr/bin/env bash
# Starts Innpass with everything embedded, or runs one of its commands; builds first when something has changed.
# ./run.sh help lists the commands.
set -euo pipefail
here=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
jar="$here/backend/target/innpass-backend-0.1.0-SNAPSHOT.jar"

# Answered here, so that nobody waits for a build to read them.
help() {
  cat <<'WORDS'
./run.sh                         serve on http://127.0.0.1:8080 (PORT, HOST, INNPASS_HOME, DB_URL, OIDC_ISSUER change it)
./run.sh import FOLDER           load offices.csv, employers.csv, places.csv, candidates.csv and cases (*.yaml)
./run.sh import FOLDER --dry-run check them, and store nothing
./run.sh import-esco ZIP...      bring the official CSV bundle of ESCO into the taxonomy, in any language (docs/taxonomy.md)
./run.sh import-labour-facts FILE  bring in published figures on labour (--dry-run; docs/import.md)
./run.sh import-register FILE    bring in enheter or underenheter of the organisation register (--dry-run, --whole; docs/import.md)
./run.sh link-eval FOLDER        say how well free text is linked to concepts, on a labelled set (docs/benchmarks.md)
./run.sh bench match             time the ranked lists in a throw-away database (--candidates 100000)
./run.sh bench cohort            time the assignment of 2,000 people to 2,000 places, beside the best pair first
./run.sh bench engine            time the engine alone, beside PostgreSQL (--candidates 1000000)
./run.sh bench register          time the import of the organisation register, beside a plain COPY (--rows 200000)
./run.sh bench lights            time the lights of so many workplaces (--rows 100000)
./run.sh bench workplaces        time pages of the list of workplaces, by light and filters (--rows 200000)
./run.sh casebook FOLDER         check what the cases of a folder expect, in a throw-away database; exit code 1 when one fails
./run.sh admin NAME PHONE        make an administrator, and print the one-time code for the first login
./run.sh verify-audit            check the chain of the audit log; exit code 1 names the first broken link
./run.sh retention --dry-run     say what is past its term, by kind; without --dry-run it goes now, not tonight
./run.sh help                    these words

docs/import.md describes the files, docs/operating.md the settings.
WORDS
}
if [ $# -gt 0 ]; then
  case "$1" in
    help | --help | -h) help; exit 0 ;;
    import | import-esco | import-register | import-labour-facts | bench | casebook | link-eval | admin | retention | verify-audit) ;;
    *) { echo "There is no command $1."; echo; help; } >&2; exit 2 ;;
  esac
fi

# The newest JDK from 21 on: JAVA_HOME first, then the usual places.
find_java() {
  local candidate version best="" best_version=0
  for candidate in "${JAVA_HOME:-}" /usr/lib/jvm/* /opt/java/* "$HOME"/.sdkman/candidates/java/*; do
    [ -x "$candidate/bin/java" ] || continue
    version=$(sed -n 's/^JAVA_VERSION="\([0-9]*\).*/\1/p' "$candidate/release" 2>/dev/null || true)
    [ "${version:-0}" -ge 21 ] || continue
    [ "$candidate" = "${JAVA_HOME:-}" ] && { echo "$candidate/bin/java"; return; }
    if [ "$version" -gt "$best_version" ]; then best="$candidate/bin/java"; best_version=$version; fi
  done
  [ -n "$best" ] && echo "$best"
}

java=$(find_java || true)
if [ -z "$java" ]; then
  echo "Innpass needs a JDK 21 or newer. Install one (for example Temurin 25), or set JAVA_HOME to it." >&2
  exit 2
fi

needs_build() {
  [ -f "$jar" ] && [ -d "$here/backend/target/lib" ] || return 0
  [ -n "$(cd "$here" && find pom.xml backend/pom.xml backend/src/main backend/src/openapi frontend/src frontend/index.html \
      frontend/package-lock.json frontend/vite.config.ts -newer "$jar" -print -quit 2>/dev/null)" ]
}

if [ "${INNPASS_NO_BUILD:-}" != "1" ] && needs_build; then
  echo "Building Innpass (the first time takes a minute or two) ..." >&2
  (cd "$here" && mvn -q -B -P'!strict' -DskipTests -Dskip.check=true -pl frontend,backend package)
fi

# The classes of one run are kept at its end and halve the time of the next start (docs/decisions/0015): linked and with a profile where
# the JDK can (from 25 on). Only of a run that serves: a command loads others. A file that does not fit the jar or the JDK is passed over
# by the JVM and not made anew; therefore one that is older than the jar is taken away, and each JDK has its own.
# -Xlog:disable: what the JVM says about such a file helps nobody, and must not look like a fault.
archive=()
if [ $# -eq 0 ] && [ "${INNPASS_KEEP_CLASSES:-1}" = 1 ]; then
  version=$(sed -n 's/^JAVA_RUNTIME_VERSION="\(.*\)"/\1/p' "$(dirname "$(dirname "$(readlink -f "$java")")")/release" 2>/dev/null || true)
  classes="$here/backend/target/classes-of-${version:-some-jdk}"
  [ "$classes" -nt "$jar" ] || rm -f "$classes"
  if [ "${version%%.*}" -lt 25 ] 2>/dev/null || [ -z "$version" ]; then
    archive=(-XX:+AutoCreateSharedArchive "-XX:SharedArchiveFile=$classes")
  elif [ -f "$classes" ]; then
    archive=("-XX:AOTCache=$classes")
  else
    archive=("-XX:AOTCacheOutput=$classes" -Dinnpass.keepsClasses=true)
  fi
  archive+=(-Xlog:disable)
fi

# A benchmark holds its peers beside the engine, a million people each.
heap=384m
[ "${1:-} ${2:-}" != "bench engine" ] || heap=3g

# exec: signals reach the application, so that it stops its database properly.
exec "$java" ${JAVA_OPTS:--Xmx$heap -XX:+UseSerialGC -XX:TieredStopAtLevel=4} ${archive[@]+"${archive[@]}"} --enable-native-access=ALL-UNNAMED \
  -jar "$jar" "$@" 2> >(grep --line-buffered -v '^Picked up JAVA_TOOL_OPTIONS: -Djava.class.path' >&2)
