// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/scoring/fieldeditor.h"
#include "core/campaign/editing.h"

class QVBoxLayout;

namespace sodiem {

// The editors for one leaf's inputs, one below the other; Enter goes through them and then out.
class EntryForm : public QWidget {
    Q_OBJECT

public:
    explicit EntryForm(const Language& language, QWidget* parent = nullptr);

    void make(const Node& leaf, int decimals); // the editors, still empty
    // `own` is what the step has; `earlier` what an earlier one claims, shown faintly where the step has
    // nothing.
    void show(const Entry& own, const Entry& earlier);
    void clear();
    bool isEmpty() const { return m_editors.empty(); }
    // A key struck in the table: to the first input, or to the one of the options it names.
    void beginTyping(const QString& text);
    void takeFocus();

Q_SIGNALS:
    void edited(const sodiem::EntryEdit& edit);
    void committed(const sodiem::EntryEdit& edit);
    void misread(const sodiem::Error& error);
    void finished(bool back); // past the last editor, or before the first

private:
    void add(FieldEditor* editor, bool points);
    void go(FieldEditor* from, bool back);

    const Language& m_language;
    QVBoxLayout* m_column;
    std::vector<FieldEditor*> m_editors;
    int m_decimals = 2;
    bool m_manual = false;
    Field m_points; // stands for the points of a manual rule
};

} // namespace sodiem
