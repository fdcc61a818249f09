// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/preview/previewdialog.h"

#include "app/printing/pdffile.h"
#include "app/widgets/filechoice.h"
#include "app/widgets/icons.h"
#include "app/widgets/jobbar.h"

#include <utility>

#include <QAction>
#include <QActionGroup>
#include <QHBoxLayout>
#include <QLabel>
#include <QPrintDialog>
#include <QPrintPreviewWidget>
#include <QPrinter>
#include <QSpinBox>
#include <QToolBar>
#include <QToolButton>
#include <QVBoxLayout>

namespace sodiem {
namespace {

constexpr int barMargin = 4;

// What large letters would push out of the bar is an icon; its words are in the tip.
void showIcon(QToolBar& bar, QAction* action) {
    if (auto* button = qobject_cast<QToolButton*>(bar.widgetForAction(action)))
        button->setToolButtonStyle(Qt::ToolButtonIconOnly);
}

} // namespace

PreviewDialog::PreviewDialog(const Settings& settings, Printout printout, QWidget* parent)
    : QDialog(parent)
    , m_printout(std::make_shared<const Printout>(std::move(printout)))
    , m_printer(std::make_unique<QPrinter>(QPrinter::HighResolution))
    , m_page(new QSpinBox(this))
    , m_count(new QLabel(this))
    , m_jobs(new JobBar(settings, this)) {
    setUpPrinter(*m_printer, *m_printout);
    m_preview = new QPrintPreviewWidget(m_printer.get(), this);
    connect(m_preview, &QPrintPreviewWidget::paintRequested, this,
        [this](QPrinter* printer) { paintPreview(*printer, *m_printout); });
    connect(m_preview, &QPrintPreviewWidget::previewChanged, this, &PreviewDialog::showPlace);
    setWindowTitle(tr("Preview: %1").arg(m_printout->title));
    setWindowFlag(Qt::WindowMaximizeButtonHint);
    build();
    m_preview->fitToWidth();
    resize(900, 560);
}

PreviewDialog::~PreviewDialog() = default;

void PreviewDialog::build() {
    auto* bar = new QToolBar(this);
    bar->setToolButtonStyle(Qt::ToolButtonTextOnly);
    bar->setAccessibleName(tr("Preview"));
    addOutputActions(*bar);
    bar->addSeparator();
    addPageActions(*bar);
    bar->addSeparator();
    addZoomActions(*bar);
    // Beside the bar, or it would be the first that a narrow one hides.
    auto* close = new QToolButton(this);
    close->setText(tr("Close"));
    close->setAutoRaise(true);
    connect(close, &QToolButton::clicked, this, &QDialog::reject);
    auto* row = new QHBoxLayout;
    row->setContentsMargins(0, 0, barMargin, 0);
    row->addWidget(bar, 1);
    row->addWidget(close);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    m_preview->setAccessibleName(tr("Pages"));
    column->addLayout(row);
    column->addWidget(m_preview, 1);
    column->addWidget(m_jobs);
}

void PreviewDialog::addOutputActions(QToolBar& bar) {
    QAction* print = bar.addAction(tr("Print…"));
    print->setShortcut(QKeySequence::Print);
    connect(print, &QAction::triggered, this, &PreviewDialog::print);
    QAction* save = bar.addAction(tr("Save as PDF…"));
    save->setShortcut(QKeySequence::Save);
    connect(save, &QAction::triggered, this, &PreviewDialog::chooseAndSave);
    connect(m_jobs, &JobBar::busyChanged, save, [this, save] { save->setEnabled(!m_jobs->isBusy()); });
}

void PreviewDialog::addPageActions(QToolBar& bar) {
    m_previous = bar.addAction(icon(Icon::Previous), tr("Previous page"));
    showIcon(bar, m_previous);
    m_previous->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Left));
    connect(m_previous, &QAction::triggered, this, [this] { setCurrentPage(currentPage() - 1); });
    m_page->setRange(1, std::max(1, int(m_printout->pages.size())));
    m_page->setAccessibleName(tr("Page"));
    m_page->setKeyboardTracking(false);
    connect(m_page, &QSpinBox::valueChanged, this, &PreviewDialog::setCurrentPage);
    bar.addWidget(new QLabel(tr("Page") + u' ', &bar));
    bar.addWidget(m_page);
    bar.addWidget(m_count);
    m_count->setText(u' ' + tr("of %1").arg(m_printout->pages.size()) + u' ');
    m_next = bar.addAction(icon(Icon::Next), tr("Next page"));
    showIcon(bar, m_next);
    m_next->setShortcut(QKeySequence(Qt::ALT | Qt::Key_Right));
    connect(m_next, &QAction::triggered, this, [this] { setCurrentPage(currentPage() + 1); });
}

void PreviewDialog::addZoomActions(QToolBar& bar) {
    auto* fits = new QActionGroup(this);
    fits->setExclusionPolicy(QActionGroup::ExclusionPolicy::ExclusiveOptional);
    QAction* width = fits->addAction(tr("Fit width"));
    QAction* page = fits->addAction(tr("Fit page"));
    width->setIcon(icon(Icon::FitWidth));
    page->setIcon(icon(Icon::FitPage));
    for (QAction* action : {width, page}) {
        action->setCheckable(true);
        bar.addAction(action);
        showIcon(bar, action);
    }
    width->setChecked(true);
    connect(width, &QAction::triggered, m_preview, &QPrintPreviewWidget::fitToWidth);
    connect(page, &QAction::triggered, m_preview, &QPrintPreviewWidget::fitInView);
    const auto addZoom = [&](Icon shape, const QString& text, QKeySequence::StandardKey key, double factor) {
        QAction* action = bar.addAction(icon(shape), text);
        showIcon(bar, action);
        action->setShortcut(key);
        connect(action, &QAction::triggered, m_preview, [this, fits, factor] {
            if (QAction* fit = fits->checkedAction())
                fit->setChecked(false);
            m_preview->zoomIn(factor);
        });
    };
    addZoom(Icon::ZoomIn, tr("Zoom in"), QKeySequence::ZoomIn, 1.25);
    addZoom(Icon::ZoomOut, tr("Zoom out"), QKeySequence::ZoomOut, 0.8);
}

int PreviewDialog::pageCount() const { return m_preview->pageCount(); }
int PreviewDialog::currentPage() const { return m_page->value(); }

void PreviewDialog::setCurrentPage(int page) {
    m_preview->setCurrentPage(page);
    showPlace();
}

void PreviewDialog::showPlace() {
    const QSignalBlocker quiet(m_page);
    m_page->setValue(m_preview->currentPage());
    m_previous->setEnabled(currentPage() > 1);
    m_next->setEnabled(currentPage() < int(m_printout->pages.size()));
}

// The dialog may change the printer, so it gets one of its own.
void PreviewDialog::print() {
    auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    setUpPrinter(*printer, *m_printout);
    auto* dialog = new QPrintDialog(printer.get(), this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setMinMax(1, int(m_printout->pages.size()));
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    connect(dialog, qOverload<QPrinter*>(&QPrintDialog::accepted), this, [this, printer] {
        if (!paintOn(*printer, *m_printout))
            m_jobs->tell(tr("The printer took nothing; check that it is on and ready, then print again."));
    });
    dialog->QDialog::open();
}

void PreviewDialog::chooseAndSave() {
    chooseSavePath(this, {tr("Save as PDF"), m_printout->fileName, {QStringLiteral("PDF (*.pdf)")}},
        [this](const QString& path) { savePdf(path); });
}

void PreviewDialog::savePdf(const QString& path) {
    m_jobs->run({tr("%1/%2 pages"), path, false, [printout = m_printout, path](const Progress& progress) {
                     std::size_t next = 0;
                     const SectionSource source = [&]() -> Result<Pages> {
                         if (!goesOn(progress, next, printout->pages.size()))
                             return Error{ErrorCode::Cancelled, {}, {}};
                         return next < printout->pages.size() ? Pages{printout->pages[next++]} : Pages{};
                     };
                     return writePdf(path, printout->fonts, source, infoOfOurs(printout->title));
                 }});
}

} // namespace sodiem
