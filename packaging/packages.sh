# Sourced by run.sh and test.sh: what the project needs of Debian 12, by package name.

packages_build=(g++ cmake ninja-build pkg-config ccache
    qt6-base-dev qt6-base-dev-tools qt6-tools-dev qt6-tools-dev-tools qt6-l10n-tools qt6-charts-dev qt6-pdf-dev
    libqt6opengl6-dev libgl-dev
    libqt6sql6-sqlite libsqlite3-dev libssl-dev libzip-dev libxlsxwriter-dev
    fonts-liberation2)
packages_fuzz=(clang libclang-rt-14-dev)
packages_test=(catch2 libpoppler-cpp-dev poppler-utils locales-all python3)

# Installs those that are missing; says so plainly where it may not.
install_packages() {
    local missing=() package
    for package in "$@"; do
        dpkg-query -W -f='${db:Status-Abbrev}' "$package" 2>/dev/null | grep -q '^ii' || missing+=("$package")
    done
    [ ${#missing[@]} -eq 0 ] && return 0
    echo "Installing from Debian: ${missing[*]}"
    local as_root=()
    if [ "$(id -u)" -ne 0 ]; then
        command -v sudo >/dev/null || {
            echo "These packages are missing and only root may install them: ${missing[*]}" >&2
            return 1
        }
        as_root=(sudo)
    fi
    "${as_root[@]}" apt-get update -qq
    "${as_root[@]}" env DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends "${missing[@]}" >/dev/null
}
