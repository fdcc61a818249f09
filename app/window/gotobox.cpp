// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/window/gotobox.h"

#include "core/base/text.h"

#include <algorithm>

#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QVBoxLayout>

namespace sodiem {
namespace {

constexpr std::size_t mostShown = 40;

QString initials(const QString& text) {
    QString letters;
    for (const QString& word : text.split(u' ', Qt::SkipEmptyParts))
        letters += word.front();
    return letters;
}

} // namespace

int matchOf(const QString& text, const QString& typed) {
    if (typed.isEmpty())
        return 1;
    if (text.startsWith(typed))
        return 4;
    if (text.contains(u' ' + typed))
        return 3;
    const QStringList words = typed.split(u' ', Qt::SkipEmptyParts);
    if (std::all_of(words.begin(), words.end(), [&](const QString& word) { return text.contains(word); }))
        return 2;
    return initials(text).contains(typed) ? 1 : 0;
}

GoToBox::GoToBox(std::vector<Destination> destinations, QWidget* parent)
    : QDialog(parent)
    , m_destinations(std::move(destinations))
    , m_line(new QLineEdit(this))
    , m_list(new QListWidget(this)) {
    setWindowTitle(tr("Go to"));
    setAttribute(Qt::WA_DeleteOnClose);
    m_line->setPlaceholderText(tr("A few letters of a unit, a criterion or a page"));
    m_line->setAccessibleName(m_line->placeholderText());
    m_line->installEventFilter(this);
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setAccessibleName(tr("Places found"));
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addWidget(m_line);
    column->addWidget(m_list, 1);
    column->addWidget(new QLabel(tr("Enter: open, Esc: close"), this));
    resize(560, 380);
    connect(m_line, &QLineEdit::textChanged, this, &GoToBox::show);
    connect(m_list, &QListWidget::itemActivated, this, &GoToBox::go);
    connect(m_list, &QListWidget::itemClicked, this, &GoToBox::go);
    show({});
}

void GoToBox::show(const QString& typed) {
    const QString wanted = folded(typed);
    std::vector<std::pair<int, std::size_t>> found;
    for (std::size_t i = 0; i < m_destinations.size(); ++i)
        if (const int match = matchOf(m_destinations[i].search, wanted); match > 0)
            found.emplace_back(-match, i);
    std::stable_sort(found.begin(), found.end());
    m_list->clear();
    for (std::size_t i = 0; i < std::min(found.size(), mostShown); ++i) {
        const Destination& destination = m_destinations[found[i].second];
        auto* item
            = new QListWidgetItem(destination.text + QStringLiteral("  –  ") + destination.kind, m_list);
        item->setData(Qt::UserRole, static_cast<qulonglong>(found[i].second));
    }
    m_list->setCurrentRow(0);
}

void GoToBox::go() {
    const QListWidgetItem* item = m_list->currentItem();
    if (item == nullptr)
        return;
    const auto go = m_destinations[item->data(Qt::UserRole).toULongLong()].go;
    close();
    go();
}

bool GoToBox::eventFilter(QObject* watched, QEvent* event) {
    if (watched != m_line || event->type() != QEvent::KeyPress)
        return QDialog::eventFilter(watched, event);
    const int key = static_cast<QKeyEvent*>(event)->key();
    if (key == Qt::Key_Return || key == Qt::Key_Enter) {
        go();
        return true;
    }
    if (key != Qt::Key_Down && key != Qt::Key_Up)
        return QDialog::eventFilter(watched, event);
    const int row = m_list->currentRow() + (key == Qt::Key_Down ? 1 : -1);
    m_list->setCurrentRow(std::clamp(row, 0, std::max(0, m_list->count() - 1)));
    return true;
}

} // namespace sodiem
