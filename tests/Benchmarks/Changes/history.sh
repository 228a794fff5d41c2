#!/usr/bin/env bash
# history.sh HANDBOOK FOLDER [COMMITS]: copies a handbook into FOLDER and gives it a history, one edited, new or removed file a commit;
# the last 40 commits are a branch. Deterministic, so that two runs compare.
set -euo pipefail
from=${1:?a handbook}; to=${2:?an empty folder}; commits=${3:-300}; branch=$((commits > 40 ? commits - 40 : 0))
mkdir -p "$to"; cd "$to"
for part in input adr settings.yml; do [ -e "$from/$part" ] && cp -r "$from/$part" .; done
git init -q -b main .; git config user.name Reader; git config user.email reader@example.org; git config commit.gpgsign false
commit() { git add -A; GIT_AUTHOR_DATE="2026-01-01T00:00:00Z" GIT_COMMITTER_DATE="2026-01-01T00:00:00Z" git commit -q -m "$1"; }
commit 'A handbook'
mapfile -t files < <(git ls-files '*.md' | LC_ALL=C sort)
for ((n = 1; n < commits; n++)); do
  [ "$n" = "$branch" ] && git switch -q -c change
  file=${files[$(((n * n * 31 + n * 7) % ${#files[@]}))]}
  case $((n % 5)) in
    0) printf '# Note %d\n\nWhat was learned in week %d.\n' "$n" "$n" >"input/note-$n.md" ;;
    1) rm -f "input/note-$((n - 6)).md"; printf '\nSeen again in week %d.\n' "$n" >>"$file" ;;
    *) printf '\nAmended in week %d.\n' "$n" >>"$file" ;;
  esac
  commit "Week $n: $(basename "$file")"
done
