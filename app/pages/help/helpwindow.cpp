// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/help/helpwindow.h"

#include "app/widgets/icons.h"

#include <algorithm>

#include <QAction>
#include <QFile>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QScrollBar>
#include <QShortcut>
#include <QSplitter>
#include <QTextBlock>
#include <QTextBrowser>
#include <QTextDocument>
#include <QTextTable>
#include <QToolButton>
#include <QVBoxLayout>

namespace sodiem {
namespace {

QString manual() {
    QFile file(QStringLiteral(":/manual/criteria-reference.md"));
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

// How a link names a heading: "6. Các cách tính" is "6-các-cách-tính".
QString anchorOf(const QString& heading) {
    QString anchor;
    for (const QChar c : heading.toLower())
        if (c.isLetterOrNumber() || c == u'-' || c == u'_')
            anchor += c;
        else if (c == u' ')
            anchor += u'-';
    return anchor;
}

// Qt's import leaves the cells of tables without room and their lines unjoined.
void settleTables(QTextDocument& document) {
    for (QTextFrame* frame : document.rootFrame()->childFrames())
        if (auto* table = qobject_cast<QTextTable*>(frame)) {
            QTextTableFormat format = table->format();
            format.setCellPadding(4);
            format.setCellSpacing(0);
            format.setBorder(1);
            format.setBorderCollapse(true);
            format.setBorderStyle(QTextFrameFormat::BorderStyle_Solid);
            format.setBottomMargin(8);
            table->setFormat(format);
        }
}

} // namespace

HelpWindow::HelpWindow(QWidget* parent)
    : QWidget(parent, Qt::Window)
    , m_text(new QTextBrowser(this))
    , m_list(new QListWidget(this))
    , m_search(new QLineEdit(this))
    , m_found(new QLabel(this)) {
    setWindowTitle(tr("Writing criteria sets"));
    setAttribute(Qt::WA_DeleteOnClose);
    build();
    m_text->document()->setDocumentMargin(16);
    m_text->setMarkdown(manual());
    settleTables(*m_text->document());
    readHeadings();
    resize(980, 640);
    jump(0);
}

void HelpWindow::build() {
    const auto makeButton = [this](Icon shape, const QString& name, int by) {
        auto* button = new QToolButton(this);
        button->setIcon(icon(shape));
        button->setToolTip(name);
        button->setAccessibleName(name);
        connect(button, &QToolButton::clicked, this, [this, by] { step(by); });
        return button;
    };
    m_back = makeButton(Icon::Previous, tr("Back"), -1);
    m_forward = makeButton(Icon::Next, tr("Forward"), 1);
    m_back->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Left));
    m_forward->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Right));
    m_search->setPlaceholderText(tr("Find in the text; Enter: the next place"));
    m_search->setAccessibleName(tr("Find in the text"));
    m_search->setClearButtonEnabled(true);
    m_search->addAction(icon(Icon::Search), QLineEdit::LeadingPosition);
    m_search->setMaximumWidth(fontMetrics().averageCharWidth() * 50);
    connect(m_search, &QLineEdit::returnPressed, this, [this] { find(m_search->text()); });
    connect(m_search, &QLineEdit::textEdited, m_found, &QLabel::clear);
    m_list->setObjectName(QStringLiteral("help-chapters"));
    m_list->setAccessibleName(tr("Chapters"));
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setTextElideMode(Qt::ElideRight);
    connect(m_list, &QListWidget::itemClicked, this, [this] { jump(m_list->currentRow()); });
    connect(m_list, &QListWidget::itemActivated, this, [this] { jump(m_list->currentRow()); });
    m_text->setObjectName(QStringLiteral("help-text"));
    m_text->setAccessibleName(tr("Text"));
    m_text->setOpenLinks(false);
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl& link) { followLink(link.fragment()); });
    auto* head = new QHBoxLayout;
    head->setSpacing(8);
    head->addWidget(m_back);
    head->addWidget(m_forward);
    head->addWidget(m_search, 1);
    head->addWidget(m_found);
    head->addStretch();
    auto* splitter = new QSplitter(this);
    splitter->addWidget(m_list);
    splitter->addWidget(m_text);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({290, 690});
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addLayout(head);
    column->addWidget(splitter, 1);
    connect(new QShortcut(QKeySequence::Find, this), &QShortcut::activated, m_search, [this] {
        m_search->setFocus(Qt::ShortcutFocusReason);
        m_search->selectAll();
    });
    connect(new QShortcut(QKeySequence(Qt::Key_Escape), this), &QShortcut::activated, this, &QWidget::close);
}

// Qt's import of Markdown makes no anchors: the headings are found where they stand.
void HelpWindow::readHeadings() {
    for (QTextBlock block = m_text->document()->begin(); block.isValid(); block = block.next()) {
        const int level = block.blockFormat().headingLevel();
        if (level < 1)
            continue;
        m_headings.push_back({block.blockNumber(), level, block.text()});
        auto* item = new QListWidgetItem(QString((level - 1) * 3, QChar(0xA0)) + block.text(), m_list);
        item->setToolTip(block.text());
    }
}

QString HelpWindow::currentChapter() const {
    return m_at < 0 ? QString() : m_headings[static_cast<std::size_t>(m_visited[static_cast<std::size_t>(m_at)])].text;
}

void HelpWindow::goTo(const QString& topic) {
    const auto found = std::find_if(m_headings.begin(), m_headings.end(), [&](const Heading& heading) {
        return !topic.isEmpty() && heading.text.contains(u' ' + topic + u':');
    });
    jump(found == m_headings.end() ? 0 : static_cast<int>(found - m_headings.begin()));
}

void HelpWindow::followLink(const QString& target) {
    const QString wanted = QUrl::fromPercentEncoding(target.toUtf8());
    for (std::size_t i = 0; i < m_headings.size(); ++i)
        if (anchorOf(m_headings[i].text) == wanted)
            return jump(static_cast<int>(i));
}

void HelpWindow::jump(int heading, bool remembered) {
    if (heading < 0 || heading >= chapters())
        return;
    if (remembered && (m_at < 0 || m_visited[static_cast<std::size_t>(m_at)] != heading)) {
        m_visited.resize(static_cast<std::size_t>(m_at + 1)); // what lay ahead is gone
        m_visited.push_back(heading);
        ++m_at;
    }
    const QTextBlock block = m_text->document()->findBlockByNumber(m_headings[static_cast<std::size_t>(heading)].block);
    m_text->setTextCursor(QTextCursor(block));
    // To the top of the window, not merely into sight.
    m_text->verticalScrollBar()->setValue(m_text->verticalScrollBar()->value() + m_text->cursorRect().top() - 8);
    m_list->setCurrentRow(heading);
    showWays();
}

void HelpWindow::step(int by) {
    if (m_at + by < 0 || m_at + by >= static_cast<int>(m_visited.size()))
        return;
    m_at += by;
    jump(m_visited[static_cast<std::size_t>(m_at)], false);
}

void HelpWindow::showWays() {
    m_back->setEnabled(m_at > 0);
    m_forward->setEnabled(m_at + 1 < static_cast<int>(m_visited.size()));
}

void HelpWindow::find(const QString& words) {
    m_search->setText(words);
    if (words.trimmed().isEmpty())
        return;
    bool found = m_text->find(words);
    if (!found) { // once more from the beginning
        m_text->moveCursor(QTextCursor::Start);
        found = m_text->find(words);
    }
    m_found->setText(found ? QString() : tr("Not found"));
}

} // namespace sodiem
