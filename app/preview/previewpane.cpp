// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/preview/previewpane.h"

#include "app/preview/pageview.h"
#include "app/preview/previewreader.h"
#include "app/preview/previewtext.h"
#include "app/widgets/faultlabel.h"
#include "app/widgets/icons.h"

#include <algorithm>
#include <array>

#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QToolButton>
#include <QVBoxLayout>

namespace sodiem {
namespace {

constexpr std::array<int, 4> zooms = {100, 150, 200, 300}; // percent of the width of the pane
constexpr int leastLetters = 24;

QLabel* makeLabel(QWidget* parent, const char* name) {
    auto* label = new QLabel(parent);
    label->setObjectName(QLatin1String(name));
    label->setTextFormat(Qt::PlainText); // it quotes a file
    label->setWordWrap(true);
    return label;
}

// A name without spaces must not make the pane wide: it may break at what separates words in names.
QString breakable(QString name) {
    for (const QChar mark : {u'_', u'-', u'.'})
        name.replace(mark, QString(mark) + QChar(0x200B));
    return name;
}

} // namespace

PreviewPane::PreviewPane(const EvidenceStore& store, const Language& language, QWidget* parent)
    : QWidget(parent)
    , m_store(store)
    , m_language(language)
    , m_reader(new PreviewReader(this))
    , m_name(makeLabel(this, "preview-name"))
    , m_facts(makeLabel(this, "preview-facts"))
    , m_warning(new FaultLabel(this))
    , m_stack(new QStackedWidget(this))
    , m_sentence(makeLabel(this, "preview-sentence"))
    , m_page(new PageView(this)) {
    build();
    connect(m_reader, &PreviewReader::finished, this, &PreviewPane::take);
    connect(m_page, &PageView::roomChanged, this, [this] {
        if (m_preview.isShown() && isVisible())
            read(m_preview.page);
    });
    connect(m_page, &PageView::pageWanted, this, [this](int step) {
        const int wanted = m_preview.page + step;
        if (m_reader->isBusy() || wanted < 0 || wanted >= m_preview.pages)
            return;
        goTo(wanted);
        m_backwards = step < 0;
    });
    clear();
}

void PreviewPane::build() {
    QFont bold = font();
    bold.setBold(true);
    m_name->setFont(bold);
    m_warning->setObjectName(QStringLiteral("preview-warning"));
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setMargin(8);
    m_sentence->setTextInteractionFlags(Qt::TextSelectableByMouse);
    m_stack->addWidget(m_sentence);
    m_stack->addWidget(m_page);
    m_stack->setMinimumWidth(fontMetrics().averageCharWidth() * leastLetters);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(4, 0, 0, 0); // beside the handle of a splitter
    column->setSpacing(4);
    column->addWidget(m_name);
    column->addWidget(m_facts);
    column->addWidget(m_warning);
    column->addWidget(m_stack, 1);
    column->addWidget(buildBar());
}

QToolButton* PreviewPane::addButton(QWidget* bar, Icon shape, const QString& hint, const char* name) {
    auto* button = new QToolButton(bar);
    button->setIcon(icon(shape));
    button->setToolTip(hint);
    button->setAccessibleName(hint);
    button->setObjectName(QLatin1String(name));
    button->setAutoRaise(true);
    bar->layout()->addWidget(button);
    return button;
}

QWidget* PreviewPane::buildBar() {
    const auto makeRow = [](QWidget* parent) {
        auto* row = new QWidget(parent);
        auto* layout = new QHBoxLayout(row);
        layout->setContentsMargins({});
        layout->setSpacing(4);
        return row;
    };
    m_bar = makeRow(this);
    m_pages = makeRow(m_bar);
    m_previous = addButton(m_pages, Icon::Previous, tr("Previous page"), "preview-previous");
    m_place = new QLabel(m_pages);
    m_place->setObjectName(QStringLiteral("preview-place"));
    m_pages->layout()->addWidget(m_place);
    m_next = addButton(m_pages, Icon::Next, tr("Next page"), "preview-next");
    auto* row = static_cast<QHBoxLayout*>(m_bar->layout());
    row->addWidget(m_pages);
    row->addStretch(1);
    m_smaller = addButton(m_bar, Icon::ZoomOut, tr("Smaller"), "preview-smaller");
    m_larger = addButton(m_bar, Icon::ZoomIn, tr("Larger"), "preview-larger");
    m_fit = addButton(m_bar, Icon::FitWidth, tr("As wide as there is room"), "preview-fit");
    connect(m_previous, &QToolButton::clicked, this, [this] { goTo(m_preview.page - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { goTo(m_preview.page + 1); });
    connect(m_smaller, &QToolButton::clicked, this, [this] { zoom(-1); });
    connect(m_larger, &QToolButton::clicked, this, [this] { zoom(1); });
    connect(m_fit, &QToolButton::clicked, this, [this] { zoom(0); });
    return m_bar;
}

void PreviewPane::show(const EvidenceDocument& document) {
    const bool same = document.sha256 == m_document.sha256;
    m_document = document;
    if (same && m_preview.state != FilePreview::State::Lost)
        return showFacts();
    if (!same) {
        m_page->clear();
        m_preview = FilePreview();
    }
    m_unread = true;
    if (isVisible())
        read(0);
}

void PreviewPane::clear() {
    m_reader->forget();
    m_document = {};
    m_preview = {};
    m_unread = false;
    m_page->clear();
    say(tr("Choose a document in the table to see it here."));
    showFacts();
}

void PreviewPane::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    if (m_unread)
        read(0);
}

void PreviewPane::goTo(int page) {
    m_backwards = false;
    if (m_preview.pages > 0)
        read(std::clamp(page, 0, m_preview.pages - 1));
}

// What is shown stays until the other page is there.
void PreviewPane::read(int page) {
    m_unread = false;
    if (!m_preview.isShown()) {
        say(readingText());
        showFacts();
    }
    m_page->resize(m_stack->size()); // else it learns of its room when it is shown
    m_reader->read({m_store, m_document.sha256, m_document.shownName(), page, m_page->room()});
}

void PreviewPane::take(const FilePreview& preview) {
    const bool turned = !m_preview.isShown() || preview.page != m_preview.page;
    m_preview = preview;
    say(previewProblem(preview, m_document, m_language));
    showFacts();
    if (preview.isShown())
        m_page->show(preview.image, preview.pixels);
    if (turned)
        m_page->turnTo(std::exchange(m_backwards, false));
}

QString PreviewPane::sentence() const {
    return m_stack->currentWidget() == m_sentence ? m_sentence->text() : QString();
}

void PreviewPane::say(const QString& sentence) {
    m_sentence->setText(sentence);
    m_stack->setCurrentWidget(sentence.isEmpty() ? static_cast<QWidget*>(m_page) : m_sentence);
}

void PreviewPane::showFacts() {
    const bool any = !m_document.sha256.isEmpty();
    m_name->setText(any ? breakable(m_document.shownName()) : QString());
    m_facts->setText(any ? previewFacts(m_preview, m_document, m_language) : QString());
    m_name->setVisible(any);
    m_facts->setVisible(!m_facts->text().isEmpty());
    m_warning->setText(previewWarning(m_preview));
    m_bar->setVisible(m_preview.isShown());
    m_pages->setVisible(m_preview.pages > 1);
    m_place->setText(tr("Page %1 / %2").arg(m_preview.page + 1).arg(m_preview.pages));
    m_page->setAccessibleName(m_preview.pages > 1
            ? m_document.shownName() + QStringLiteral(", ") + m_place->text()
            : m_document.shownName());
    m_previous->setEnabled(m_preview.page > 0);
    m_next->setEnabled(m_preview.page + 1 < m_preview.pages);
    m_smaller->setEnabled(m_page->zoomPercent() > zooms.front());
    m_larger->setEnabled(m_page->zoomPercent() < zooms.back());
    m_fit->setEnabled(m_smaller->isEnabled());
}

void PreviewPane::zoom(int step) {
    const auto now = std::find(zooms.begin(), zooms.end(), m_page->zoomPercent()) - zooms.begin();
    const auto last = static_cast<std::ptrdiff_t>(zooms.size()) - 1;
    const auto wanted = step == 0 ? 0 : std::clamp<std::ptrdiff_t>(now + step, 0, last);
    m_page->setZoomPercent(zooms[static_cast<std::size_t>(wanted)]);
    showFacts();
}

} // namespace sodiem
