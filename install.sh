#!/bin/sh
# Installs lintel: downloads the program of this platform, checks its checksum and puts it into a folder.
#   curl -fsSL https://raw.githubusercontent.com/lintel-handbook/lintel/main/install.sh | sh
#   sh install.sh --version 0.1.0 --to /usr/local/bin     another version, another folder
#   sh install.sh --from DIR                               archive and SHA256SUMS that are there already
set -eu

releases=https://github.com/lintel-handbook/lintel/releases
version='' to="${HOME:-}/.local/bin" from=''

fail() { echo "install.sh: $*" >&2; exit 1; }

while [ $# -gt 0 ]; do
  case $1 in
    --version | --to | --from) [ $# -ge 2 ] || fail "$1 needs a value" ;;
  esac
  case $1 in
    --version) version=${2#v}; shift 2 ;;
    --to) to=$2; shift 2 ;;
    --from) from=$2; shift 2 ;;
    *) fail "there is no option $1; there are --version X, --to DIR and --from DIR" ;;
  esac
done

case $(uname -s)-$(uname -m) in
  Linux-x86_64) if ls /lib/ld-musl-x86_64* >/dev/null 2>&1; then platform=linux-musl-x64; else platform=linux-x64; fi ;;
  Linux-aarch64) platform=linux-arm64 ;;
  Darwin-arm64) platform=osx-arm64 ;;
  *) fail "there is no program for $(uname -s) $(uname -m); with a .NET SDK, 'dotnet tool install --global Lintel' works" ;;
esac

fetch() {
  if command -v curl >/dev/null 2>&1; then curl -fsSL --proto '=https' --retry 3 -o "$2" "$1"
  elif command -v wget >/dev/null 2>&1; then wget -q -O "$2" "$1"
  else fail 'neither curl nor wget is there'; fi
}

sum_of() {
  if command -v sha256sum >/dev/null 2>&1; then sha256sum "$1"; else shasum -a 256 "$1"; fi | cut -d ' ' -f 1
}

stage=$(mktemp -d)
trap 'rm -rf "$stage" "$to/.lintel.$$"' EXIT
trap 'exit 1' HUP INT TERM

if [ -n "$from" ]; then
  cp "$from/SHA256SUMS" "$stage" || fail "there is no SHA256SUMS in $from"
else
  if [ -n "$version" ]; then base=$releases/download/v$version; else base=$releases/latest/download; fi
  fetch "$base/SHA256SUMS" "$stage/SHA256SUMS" || fail "$base/SHA256SUMS could not be fetched"
fi

# A line of SHA256SUMS is the sum, two blanks (or a blank and a star) and the name.
line_of() {
  grep -E "^[0-9a-f]{64} [ *]lintel-${version:-[0-9][^ ]*}-$platform\.$1\$" "$stage/SHA256SUMS" | tail -n 1
}

# A third smaller, where it can be unpacked.
line='' suffix=tar.xz unpack=xz
if command -v xz >/dev/null 2>&1; then line=$(line_of tar.xz) || line=''; fi
if [ -z "$line" ]; then suffix=tar.gz unpack=gzip line=$(line_of tar.gz) || line=''; fi
[ -n "$line" ] || fail "SHA256SUMS names no archive for $platform"
sum=${line%% *}
archive=${line##*[ *]}

if [ -n "$from" ]; then cp "$from/$archive" "$stage" || fail "there is no $archive in $from"
else fetch "$base/$archive" "$stage/$archive" || fail "$base/$archive could not be fetched"; fi
[ "$(sum_of "$stage/$archive")" = "$sum" ] || fail "$archive is not the file that was released: its checksum differs"

$unpack -dc "$stage/$archive" | (cd "$stage" && tar -xf -)
mkdir -p "$to" || fail "$to cannot be made"
to=$(cd "$to" && pwd)
cp "$stage/${archive%."$suffix"}/lintel" "$to/.lintel.$$" || fail "$to cannot be written to"
# What does not start here takes the place of nothing.
installed=$("$to/.lintel.$$" --version) ||
  fail "the program of $archive does not start here: on Linux it needs glibc 2.34, or musl; elsewhere 'dotnet tool install --global Lintel' works"
# Renamed into its place, so that a program that runs meanwhile stays whole.
mv -f "$to/.lintel.$$" "$to/lintel" || fail "$to cannot be written to"
echo "lintel $installed is in $to"
case ":${PATH:-}:" in
  *":$to:"*) ;;
  *) echo "Add it to your path: export PATH=\"$to:\$PATH\"" ;;
esac
