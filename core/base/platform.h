// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/result.h"

#include <QByteArray>

// All that differs between operating systems, so that nothing else does.
namespace sodiem::platform {

// Creates a new file, only for this user, which must not exist; writes all bytes and makes them durable.
Status createDurably(const QString& path, const QByteArray& bytes);
// Creates a new, empty file, only for this user, which must not exist; durable only once it is synchronised.
Status createNew(const QString& path);
// Adds to the end of an existing file; durable only once it is synchronised.
Status append(const QString& path, QByteArrayView bytes);
// Makes a folder durably; one that is there already is as good.
Status createFolder(const QString& path);
// Makes the bytes of an existing file durable.
Status synchronise(const QString& path);
// Renames over an existing file and makes the change of the folder durable.
Status replace(const QString& from, const QString& to);
// As replace, but an existing target is an error and stays as it is.
Status moveNew(const QString& from, const QString& to);

// While it lives, C functions of this thread write numbers with a point, whatever language the system speaks.
class PlainNumbers {
public:
    PlainNumbers();
    ~PlainNumbers();
    PlainNumbers(const PlainNumbers&) = delete;
    PlainNumbers& operator=(const PlainNumbers&) = delete;

private:
    void* m_own;
    void* m_before;
};

} // namespace sodiem::platform
