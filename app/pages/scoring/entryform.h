// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/pages/scoring/drafts.h"

class QVBoxLayout;

namespace sodiem {

// The editors for one leaf's inputs, one below the other; Enter goes through them and then out.
class EntryForm : public QWidget {
    Q_OBJECT

public:
    explicit EntryForm(const Language& language, QWidget* parent = nullptr);

    void make(const Node& leaf, int decimals); // the editors, still empty
    // `own` is what the step has; `earlier` what an earlier one claims, shown faintly where the step has
    // nothing; `draft` what was typed and waits, shown in place of what is stored (nullptr: nothing waits).
    void show(const Entry& own, const Entry& earlier, const Draft* draft);
    void clear();
    bool isEmpty() const { return m_editors.empty(); }
    // A key struck in the table: to the first input, or to the one of the options it names.
    void beginTyping(const QString& text);
    void takeFocus();

Q_SIGNALS:
    void edited(const sodiem::EntryEdit& edit);
    void committed(const sodiem::EntryEdit& edit);
    void misread(const sodiem::Misread& misread, bool meant);
    void released(const QString& field);
    void finished(bool back); // past the last editor, or before the first

private:
    void add(FieldEditor* editor);
    void go(FieldEditor* from, bool back);

    const Language& m_language;
    QVBoxLayout* m_column;
    std::vector<FieldEditor*> m_editors;
    int m_decimals = 2;
    bool m_manual = false;
    std::vector<Field> m_fields; // what the editors edit
};

} // namespace sodiem
