// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/i18n/language.h"
#include "core/base/result.h"
#include "core/scoring/trialinputs.h"

#include <optional>

#include <QWidget>

namespace sodiem {

// One figure of a trial: typed, ticked or chosen as its field asks.
class TrialEditor : public QWidget {
    Q_OBJECT

public:
    using QWidget::QWidget;

    virtual void setText(const QString& text) = 0; // as worked examples write it; empty: nothing
    // As tryLeaf takes it; none: nothing entered. An error: what stands there cannot be read.
    virtual Result<std::optional<QString>> text() const = 0;

Q_SIGNALS:
    void changed(); // at each keystroke
};

TrialEditor* trialEditor(const TrialInput& input, const Language& language, QWidget* parent);

} // namespace sodiem
