// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace sodiem {

// A line above what belongs together, in a size that follows the size of the interface.
class Heading : public QLabel {
    Q_OBJECT

public:
    enum class Level { Title, Section };
    explicit Heading(Level level, QWidget* parent = nullptr);

protected:
    void changeEvent(QEvent* event) override;

private:
    void adaptFont();

    Level m_level;
};

} // namespace sodiem
