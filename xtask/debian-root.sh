#!/bin/sh
# A Debian 13 with Swift 6 and Rust 1.85 in a folder. Called by xtask/src/debian.rs.
#
#   debian-root.sh make FOLDER
#   debian-root.sh run FOLDER CHECKOUT TARGET CARGO_HOME SCRIPT
#
# Needs root on Debian 12 or newer. What is already there is left alone; two makers wait for
# each other.
set -eu

# The mirror that this machine takes its own packages from.
own_mirror() {
    apt-get indextargets --format '$(REPO_URI) $(RELEASE)' 'Created-By: Packages' |
        awk '$2 == "bookworm" || $2 == "trixie" || $2 == "stable" { print $1; exit }'
}

installed() {
    command -v "$1" >/dev/null || {
        apt-get update -q
        apt-get install -qy --no-install-recommends "$1"
    }
}

make_root() {
    folder=$1
    mkdir -p "$(dirname "$folder")"
    exec 9>"$folder.lock"
    flock 9
    [ ! -e "$folder/.ready" ] || return 0
    installed mmdebstrap
    mirror=$(own_mirror)
    [ -n "$mirror" ] || { echo "This machine names no Debian mirror." >&2; exit 1; }
    rm -rf --one-file-system "$folder"
    # Manuals, debuggers and editor servers are half of the size and of no use here.
    mmdebstrap --quiet --variant=apt --include=swiftlang,libc6-dev,cargo,rustc \
        --aptopt='APT::Install-Recommends "false"' \
        --aptopt='Acquire::Retries "3"' \
        --dpkgopt='path-exclude=/usr/share/doc/*' \
        --dpkgopt='path-exclude=/usr/share/man/*' \
        --dpkgopt='path-exclude=/usr/libexec/swift/bin/lldb*' \
        --dpkgopt='path-exclude=/usr/libexec/swift/lib/liblldb*' \
        --dpkgopt='path-exclude=/usr/libexec/swift/bin/clangd' \
        --dpkgopt='path-exclude=/usr/libexec/swift/bin/sourcekit-lsp' \
        --dpkgopt='path-exclude=/usr/libexec/swift/lib/libsourcekitd*' \
        --dpkgopt='path-exclude=/usr/libexec/swift/lib/swift/embedded/*' \
        trixie "$folder" "$mirror"
    mkdir -p "$folder/carewright" "$folder/target" "$folder/cargo"
    touch "$folder/.ready"
}

run_inside() {
    folder=$1 checkout=$2 target=$3 cargo=$4 script=$5
    mkdir -p "$target" "$cargo"
    path=/usr/libexec/swift/bin:/usr/bin:/bin
    if unshare --mount true 2>/dev/null; then
        # Own mounts, processes and network: nothing stays mounted and nothing is fetched.
        exec unshare --mount --pid --net --fork sh -ec '
            mount -t proc proc "$1/proc"
            mount --rbind /dev "$1/dev"
            mount --bind "$2" "$1/carewright"
            mount --bind "$3" "$1/target"
            mount --bind "$4" "$1/cargo"
            exec chroot "$1" /usr/bin/env -i HOME=/tmp LANG=C.UTF-8 PATH="$6" sh -ec "$5"
        ' sh "$folder" "$checkout" "$target" "$cargo" "$script" "$path"
    fi
    # A container that may not mount: proot does the same by tracing, at half the speed.
    installed proot
    exec proot -r "$folder" -b /proc -b /dev -b "$checkout:/carewright" -b "$target:/target" \
        -b "$cargo:/cargo" -w / /usr/bin/env -i HOME=/tmp LANG=C.UTF-8 PATH="$path" sh -ec "$script"
}

case $1 in
make) make_root "$2" ;;
run) run_inside "$2" "$3" "$4" "$5" "$6" ;;
*) echo "usage: debian-root.sh make|run ..." >&2; exit 2 ;;
esac
