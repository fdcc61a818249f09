// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/start/startpage.h"

#include "app/pages/start/headings.h"
#include "app/pages/start/personform.h"
#include "app/pages/start/recentlist.h"
#include "app/widgets/runningtext.h"

#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>

namespace sodiem {
namespace {

constexpr int mostWidth = 720;
constexpr int margin = 12;

// Roomier than the style makes a button, whatever the size of the text.
class LargeButton : public QPushButton {
public:
    QSize sizeHint() const override { return QPushButton::sizeHint() + QSize(margin, margin); }
    QSize minimumSizeHint() const override { return sizeHint(); }
};

} // namespace

StartPage::StartPage(Settings& settings, QWidget* parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_title(new Heading(Heading::Level::Title))
    , m_purpose(new RunningText)
    , m_form(new PersonForm(Language(settings.language())))
    , m_recent(new RecentList) {
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setWidgetResizable(true);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setWidget(makeColumn());
    auto* whole = new QVBoxLayout(this);
    whole->setContentsMargins(0, 0, 0, 0);
    whole->addWidget(scroll);
    connect(m_form, &PersonForm::entered, this, [this](const Person& person) {
        m_settings.setPerson(person);
        refresh();
        Q_EMIT personEntered(person);
    });
    connect(m_recent, &RecentList::chosen, this, &StartPage::bookChosen);
    connect(m_recent, &RecentList::removed, this, [this](const QString& path) {
        m_settings.removeRecentBook(path);
        refresh();
    });
    retranslate();
    refresh();
}

// As wide as is good to read, in the middle of whatever room there is.
QWidget* StartPage::makeColumn() {
    auto* column = new QWidget;
    column->setMaximumWidth(mostWidth);
    auto* rows = new QVBoxLayout(column);
    rows->setContentsMargins(0, 0, 0, 0);
    rows->setSpacing(8);
    rows->addWidget(m_title);
    rows->addWidget(m_purpose);
    rows->addSpacing(12);
    rows->addWidget(m_form);
    m_choices = makeWays();
    rows->addWidget(m_choices);
    rows->addSpacing(12);
    rows->addWidget(m_recent);
    rows->addStretch(1); // all the room that is left, or each text would take a share of it
    auto* room = new QWidget;
    auto* centred = new QHBoxLayout(room);
    centred->setContentsMargins(24, 24, 24, 24);
    centred->addStretch(1);
    centred->addWidget(column, 100);
    centred->addStretch(1);
    return room;
}

QWidget* StartPage::makeWays() {
    auto* ways = new QWidget;
    auto* grid = new QGridLayout(ways);
    grid->setContentsMargins(0, 0, 0, 0);
    grid->setHorizontalSpacing(12);
    grid->setVerticalSpacing(8);
    grid->setColumnStretch(1, 1);
    for (std::size_t i = 0; i < m_ways.size(); ++i) {
        m_ways[i] = {new LargeButton, new RunningText};
        m_ways[i].button->setSizePolicy(QSizePolicy::Minimum, QSizePolicy::Minimum);
        m_ways[i].button->setAutoDefault(true); // Enter presses it, as in a dialog
        grid->addWidget(m_ways[i].button, static_cast<int>(i), 0);
        grid->addWidget(m_ways[i].text, static_cast<int>(i), 1);
    }
    connect(m_ways[0].button, &QPushButton::clicked, this, &StartPage::sampleWanted);
    connect(m_ways[1].button, &QPushButton::clicked, this, &StartPage::newBookWanted);
    connect(m_ways[2].button, &QPushButton::clicked, this, &StartPage::openWanted);
    return ways;
}

void StartPage::refresh() {
    const bool known = m_settings.person().isKnown();
    const QStringList recent = m_settings.recentBooks();
    m_form->setVisible(!known);
    m_choices->setVisible(known);
    m_recent->show(recent);
    m_recent->setVisible(known && !recent.isEmpty());
}

void StartPage::retranslate() {
    m_title->setText(QStringLiteral("Sổ điểm CCHC"));
    m_purpose->setText(
        tr("Scores communes on administrative reform, ranks them and prints the result, without a network."));
    m_ways[0].button->setText(tr("Open Hà Nội's sample book"));
    m_ways[0].text->setText(tr("584 communes with invented figures, to look around and try things out."));
    m_ways[1].button->setText(tr("New book…"));
    m_ways[1].text->setText(tr("Starts a scoring campaign: the units, the criteria set, the period."));
    m_ways[2].button->setText(tr("Open a book…"));
    m_ways[2].text->setText(tr("Opens a .sodiem file of this computer, a memory stick or a shared folder."));
    for (const Way& way : m_ways)
        way.button->setAccessibleDescription(way.text->text());
    m_form->retranslate(Language(m_settings.language()));
    m_recent->retranslate();
}

void StartPage::changeEvent(QEvent* event) {
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

} // namespace sodiem
