// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/evidence/evidenceview.h"

#include "app/pages/evidence/documenttable.h"
#include "app/pages/evidence/evidencebar.h"
#include "app/preview/previewpane.h"
#include "app/settings/settings.h"
#include "app/widgets/buttonrow.h"
#include "app/widgets/jobbar.h"
#include "app/widgets/messagestrip.h"

#include <QLabel>
#include <QPushButton>
#include <QShortcut>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace sodiem {
namespace {

constexpr int roomForPreview = 130; // letters across the window; in a narrower one it is opened by hand

QString splitterKey() { return QStringLiteral("evidence/splitter"); }
QString previewKey() { return QStringLiteral("evidence/preview"); }

QLabel* makeCentred(QWidget* parent, const QString& text) {
    auto* label = new QLabel(text, parent);
    label->setAlignment(Qt::AlignCenter);
    label->setWordWrap(true);
    label->setTextFormat(Qt::PlainText);
    return label;
}

QPushButton* makeButton(QWidget* parent, const QString& text, const char* name) {
    auto* button = new QPushButton(text, parent);
    button->setObjectName(QLatin1String(name));
    return button;
}

} // namespace

EvidenceView::EvidenceView(std::shared_ptr<const Frame> frame, const EvidenceStore& store, Settings& settings,
    const Language& language, QWidget* parent)
    : QWidget(parent)
    , m_settings(settings)
    , m_stack(new QStackedWidget(this))
    , m_waiting(makeCentred(this, tr("Looking through the documents…")))
    , m_strip(new MessageStrip(this))
    , m_bar(new EvidenceBar(frame, this))
    , m_body(new QStackedWidget(this))
    , m_table(new DocumentTable(std::move(frame), language, this))
    , m_nothing(makeCentred(this, tr("No document is like that.")))
    , m_splitter(new QSplitter(Qt::Horizontal, this))
    , m_preview(new PreviewPane(store, language, this))
    , m_previewButton(makeButton(this, tr("Preview"), "document-preview"))
    , m_open(makeButton(this, tr("Open the file"), "document-open"))
    , m_item(makeButton(this, tr("Go to the item"), "document-item"))
    , m_export(makeButton(this, tr("Export the evidence of a unit…"), "document-export"))
    , m_lacking(makeButton(this, tr("Items without evidence"), "document-lacking"))
    , m_jobs(new JobBar(settings, this)) {
    m_stack->addWidget(m_waiting);
    m_stack->addWidget(buildEmpty());
    m_stack->addWidget(buildList());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->addWidget(m_stack);
    connectParts();
    showButtons();
}

QWidget* EvidenceView::buildEmpty() {
    auto* page = new QWidget(this);
    auto* button = makeButton(page, tr("Go to scoring"), "to-scoring");
    connect(button, &QPushButton::clicked, this, [this] { Q_EMIT itemWanted(-1, -1); });
    auto* column = new QVBoxLayout(page);
    column->setSpacing(12);
    column->addStretch(1);
    column->addWidget(makeCentred(page,
        tr("The documents that prove the scores appear here as soon as one is attached to an item, on the "
           "page Scoring.")));
    column->addWidget(button, 0, Qt::AlignHCenter);
    column->addStretch(2);
    return page;
}

QWidget* EvidenceView::buildList() {
    auto* page = new QWidget(this);
    m_body->addWidget(m_table);
    m_body->addWidget(m_nothing);
    m_table->setAccessibleName(tr("Documents"));
    m_splitter->addWidget(m_body);
    m_splitter->addWidget(m_preview);
    m_splitter->setStretchFactor(0, 9);
    m_splitter->setStretchFactor(1, 5);
    m_splitter->setChildrenCollapsible(false);
    if (!m_splitter->restoreState(m_settings.layout(splitterKey())))
        m_splitter->setSizes({fontMetrics().averageCharWidth() * 90, fontMetrics().averageCharWidth() * 50});
    auto* column = new QVBoxLayout(page);
    column->setContentsMargins(8, 8, 8, 8);
    column->setSpacing(8);
    column->addWidget(m_bar);
    column->addWidget(m_strip);
    column->addWidget(m_splitter, 1);
    column->addWidget(new ButtonRow({m_open, m_item, m_export, m_lacking, m_previewButton}, page));
    column->addWidget(m_jobs);
    return page;
}

void EvidenceView::connectParts() {
    connect(m_bar, &EvidenceBar::filterChanged, this, &EvidenceView::applyFilter);
    connect(m_bar, &EvidenceBar::left, m_table, [this] { m_table->setFocus(); });
    connect(m_table, &DocumentTable::openWanted, this, &EvidenceView::openItem);
    connect(m_table, &DocumentTable::currentMoved, this, &EvidenceView::showButtons);
    connect(m_table, &DocumentTable::currentMoved, this, &EvidenceView::showCurrent);
    connect(m_jobs, &JobBar::busyChanged, this, &EvidenceView::showButtons);
    connect(m_lacking, &QPushButton::clicked, this, &EvidenceView::lackingWanted);
    connect(m_open, &QPushButton::clicked, this, [this] {
        if (const ListedDocument* listed = m_table->current())
            Q_EMIT documentWanted(listed->document);
    });
    connect(m_item, &QPushButton::clicked, this, [this] {
        if (const ListedDocument* listed = m_table->current())
            openItem(*listed);
    });
    connect(m_export, &QPushButton::clicked, this, [this] {
        if (const int unit = unitToExport(); unit >= 0)
            Q_EMIT exportWanted(static_cast<std::size_t>(unit));
    });
    auto* find = new QShortcut(QKeySequence::Find, this);
    find->setContext(Qt::WidgetWithChildrenShortcut);
    connect(find, &QShortcut::activated, m_bar, &EvidenceBar::takeSearchFocus);
    connectPreview();
}

void EvidenceView::connectPreview() {
    m_previewButton->setCheckable(true);
    m_previewButton->setToolTip(tr("Show or hide the preview beside the table (F9)"));
    m_previewButton->setShortcut(QKeySequence(Qt::Key_F9));
    m_previewButton->setChecked(m_settings.layout(previewKey()) != "closed");
    m_preview->setVisible(m_previewButton->isChecked());
    connect(m_previewButton, &QPushButton::toggled, m_preview, &QWidget::setVisible);
    connect(m_previewButton, &QPushButton::clicked, this,
        [this](bool open) { m_settings.setLayout(previewKey(), open ? "open" : "closed"); });
    connect(m_splitter, &QSplitter::splitterMoved, this,
        [this] { m_settings.setLayout(splitterKey(), m_splitter->saveState()); });
}

// How wide the window is becomes known when it is first shown; what somebody chose wins.
void EvidenceView::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (std::exchange(m_shownBefore, true) || !m_settings.layout(previewKey()).isEmpty())
        return;
    m_previewButton->setChecked(window()->width() >= fontMetrics().averageCharWidth() * roomForPreview);
}

void EvidenceView::showCurrent() {
    if (const ListedDocument* listed = m_table->current())
        m_preview->show(listed->document);
    else
        m_preview->clear();
}

void EvidenceView::show(DocumentModel::Documents documents) {
    m_table->show(std::move(documents));
    m_bar->setUnits(m_table->documents().units());
    applyFilter();
    m_stack->setCurrentIndex(m_table->documents().documentCount() == 0 ? 1 : 2);
}

void EvidenceView::applyFilter() {
    m_table->filter(m_bar->filter());
    const DocumentModel& documents = m_table->documents();
    m_bar->showCounts(documents.countOfAll(), documents.counts());
    m_body->setCurrentWidget(
        documents.rowCount() == 0 ? static_cast<QWidget*>(m_nothing) : static_cast<QWidget*>(m_table));
    showButtons();
}

int EvidenceView::unitToExport() const {
    if (const int unit = m_bar->filter().unit; unit >= 0)
        return unit;
    const ListedDocument* listed = m_table->current();
    return listed != nullptr && listed->units == 1 ? static_cast<int>(listed->places.front().unit) : -1;
}

void EvidenceView::showButtons() {
    const bool any = m_table->current() != nullptr;
    m_open->setEnabled(any);
    m_item->setEnabled(any);
    m_export->setEnabled(unitToExport() >= 0 && !m_jobs->isBusy());
    m_export->setToolTip(
        unitToExport() >= 0 ? QString() : tr("Choose the unit above first: several use this document"));
}

// Where the unit that is looked at uses it, else where it is used first.
void EvidenceView::openItem(const ListedDocument& listed) {
    const int unit = m_bar->filter().unit;
    const ListedDocument::Place* place = unit >= 0 ? listed.placeIn(static_cast<std::size_t>(unit)) : nullptr;
    if (place == nullptr)
        place = &listed.places.front();
    Q_EMIT itemWanted(static_cast<int>(place->unit), place->isRecord() ? -1 : static_cast<int>(place->leaf));
}

} // namespace sodiem
