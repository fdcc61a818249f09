// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/widgets/emptyword.h"

#include <QAbstractItemView>
#include <QEvent>

namespace sodiem {

EmptyWord::EmptyWord(const QString& text, QAbstractItemView* view) : QLabel(text, view->viewport()), m_view(view) {
    setWordWrap(true);
    setAlignment(Qt::AlignCenter);
    setMargin(16);
    setAttribute(Qt::WA_TransparentForMouseEvents);
    view->viewport()->installEventFilter(this);
    const QAbstractItemModel* model = view->model();
    connect(model, &QAbstractItemModel::modelReset, this, &EmptyWord::place);
    connect(model, &QAbstractItemModel::rowsInserted, this, &EmptyWord::place);
    connect(model, &QAbstractItemModel::rowsRemoved, this, &EmptyWord::place);
    connect(model, &QAbstractItemModel::layoutChanged, this, &EmptyWord::place);
    place();
}

bool EmptyWord::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Resize)
        place();
    return QLabel::eventFilter(watched, event);
}

void EmptyWord::place() {
    setGeometry(m_view->viewport()->rect());
    setVisible(m_view->model()->rowCount() == 0);
}

} // namespace sodiem
