#!/usr/bin/env bash
# What action.yml runs: gates one subject, writes annotations, the job summary and the output `verdict`.
set -uo pipefail

home="$(mktemp -d)"
trap 'rm -rf "$home"' EXIT
case "$VERSION" in
  */*) package="$(realpath "$VERSION")" ;;
  *) package="optproof@$VERSION" ;;
esac
arguments=(--spec "$SPEC")
[ -n "$SUBJECT" ] && arguments=("$SUBJECT" "${arguments[@]}")
[ -n "$COMMAND_LINE" ] && arguments+=(--command "$COMMAND_LINE")
while IFS= read -r argument; do
  [ -n "$argument" ] && arguments+=("$argument")
done <<<"$MORE"

npm install --silent --no-audit --no-fund --prefix "$home" "$package" &&
  "$home/node_modules/.bin/optproof" gate "${arguments[@]}" --format github --format "text=$home/report.txt"
code=$?

case "$code" in
  0) verdict=conforms ;;
  1) verdict=violates ;;
  3) verdict=undecided ;;
  *) verdict=unusable ;;
esac
echo "verdict=$verdict" >>"$GITHUB_OUTPUT"
{
  echo "### optproof: ${SUBJECT:-$COMMAND_LINE} as $SPEC: $verdict"
  if [ -f "$home/report.txt" ]; then
    # Four spaces make a code block that no line of the report can end.
    echo
    sed 's/^/    /' "$home/report.txt"
  fi
} >>"$GITHUB_STEP_SUMMARY"
[ "$verdict" = unusable ] && exit 2
exit "$code"
