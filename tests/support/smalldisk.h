// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#ifdef Q_OS_LINUX
#include <sys/mount.h>

#include <QTemporaryDir>

namespace sodiem::test {

// A file system of a few KiB; not there when the tests may not mount one.
struct SmallDisk {
    explicit SmallDisk(const char* options) {
        mounted = mount("tmpfs", folder.path().toUtf8().constData(), "tmpfs", 0, options) == 0;
    }
    ~SmallDisk() {
        if (mounted)
            umount2(folder.path().toUtf8().constData(), MNT_DETACH);
    }
    bool makeReadOnly() const {
        return mount(nullptr, folder.path().toUtf8().constData(), nullptr, MS_REMOUNT | MS_RDONLY, nullptr)
            == 0;
    }
    QTemporaryDir folder;
    bool mounted = false;
};

} // namespace sodiem::test
#endif
