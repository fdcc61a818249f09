// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

class QLayout;

namespace sodiem {

// A sentence beside a field: what is wrong there and the way out. Takes no room while there is nothing to
// say, and is read out when it appears.
class Notice : public QLabel {
    Q_OBJECT

public:
    explicit Notice(QWidget* parent = nullptr);

    void say(const QString& sentence); // capitalised; empty: nothing to say
};

// A field with its notice below it, as one row of a form.
QLayout* withNotice(QWidget* field, Notice* notice);

// A label that wraps, for running text.
QLabel* makeWrapped(const QString& text, QWidget* parent = nullptr);

} // namespace sodiem
