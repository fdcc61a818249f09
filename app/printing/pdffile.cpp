// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/pdffile.h"

#include "app/printing/pagepainter.h"
#include "core/base/files.h"

#include <QFile>
#include <QMarginsF>
#include <QPageLayout>
#include <QPainter>
#include <QPdfWriter>

namespace sodiem {
namespace {

constexpr int dotsPerInch = 1200; // below 300, Qt's rounding shows

// QPdfWriter ignores what its device answers. This one, put between, remembers the first failure and gathers
// the writer's many small pieces.
class WatchedDevice final : public QIODevice {
public:
    explicit WatchedDevice(QIODevice& target) : m_target(target) {
        open(QIODevice::WriteOnly | QIODevice::Unbuffered);
    }

    bool isSequential() const override { return true; }
    bool failed() const { return m_failed; }
    qint64 written() const { return m_written; }

    bool flush() {
        qsizetype done = 0;
        while (
            !m_failed && done < m_pending.size()) { // a full disk takes a part first and says why only then
            const qint64 taken = m_target.write(m_pending.constData() + done, m_pending.size() - done);
            m_failed = taken <= 0;
            done += taken;
        }
        m_written += m_pending.size();
        m_pending.clear();
        return !m_failed;
    }

protected:
    qint64 readData(char*, qint64) override { return -1; }
    qint64 writeData(const char* data, qint64 size) override {
        m_pending.append(data, size);
        return m_pending.size() < (1 << 18) || flush() ? size : -1;
    }

private:
    QIODevice& m_target;
    QByteArray m_pending;
    qint64 m_written = 0;
    bool m_failed = false;
};

Error notWritten(const QString& reason) { return {ErrorCode::FileNotWritable, {reason}, {}}; }

Error reasonOf(const QFileDevice& file) {
    if (file.error() == QFileDevice::ResourceError)
        return {ErrorCode::BookDiskFull, {}, {}};
    return notWritten(file.errorString());
}

QPageLayout layoutOf(const Page& page) {
    return QPageLayout(QPageSize(QPageSize::A4),
        page.size.landscape() ? QPageLayout::Landscape : QPageLayout::Portrait, QMarginsF());
}

class PdfPrinter {
public:
    PdfPrinter(WatchedDevice& device, const PaperFonts& fonts, const PdfInfo& info)
        : m_device(device)
        , m_writer(&device)
        , m_pages(m_painter, fonts, dotsPerInch) {
        m_writer.setPdfVersion(QPagedPaintDevice::PdfVersion_A1b);
        m_writer.setResolution(dotsPerInch);
        m_writer.setTitle(info.title);
        m_writer.setCreator(info.creator);
    }

    Status print(const SectionSource& next) {
        while (true) {
            const Result<Pages> section = next();
            if (!section)
                return section.error();
            if (section->empty())
                break;
            for (const Page& page : *section)
                if (!printPage(page))
                    return notWritten(QStringLiteral("QPdfWriter"));
            if (m_device.failed())
                return notWritten({}); // the device's owner knows the reason
        }
        const bool ended = m_painter.isActive() && m_painter.end(); // a file without a page is none
        return ended && m_device.flush() ? Status(Done{}) : Status(notWritten(QStringLiteral("QPdfWriter")));
    }

private:
    bool printPage(const Page& page) {
        const QPageLayout layout = layoutOf(page);
        if (layout != m_layout && !m_writer.setPageLayout(layout))
            return false;
        m_layout = layout;
        if (!(m_painter.isActive() ? m_writer.newPage() : m_painter.begin(&m_writer)))
            return false;
        m_pages.paint(page);
        return true;
    }

    WatchedDevice& m_device;
    QPdfWriter m_writer;
    QPainter m_painter;
    PagePainter m_pages;
    QPageLayout m_layout;
};

} // namespace

PdfInfo infoOfOurs(const QString& title) {
    return {title, QStringLiteral("Sổ điểm CCHC ") + QStringLiteral(SODIEM_VERSION)};
}

Status writePdf(QIODevice& device, const PaperFonts& fonts, const SectionSource& next, const PdfInfo& info) {
    WatchedDevice watched(device);
    const qint64 begin = device.pos();
    const Status printed = PdfPrinter(watched, fonts, info).print(next);
    if (watched.failed() || (!device.isSequential() && device.size() < begin + watched.written()))
        return notWritten(device.errorString());
    return printed;
}

Status writePdf(
    const QString& path, const PaperFonts& fonts, const SectionSource& next, const PdfInfo& info) {
    AtomicFile target(path);
    if (const Status reserved = target.reserve(); !reserved)
        return reserved;
    QFile file(target.temporaryPath());
    if (!file.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        return reasonOf(file).in(path);
    const Status printed = writePdf(file, fonts, next, info);
    if (file.error() != QFileDevice::NoError)
        return reasonOf(file).in(path);
    if (!printed) // an error of the source names its own place
        return printed.error().code == ErrorCode::FileNotWritable ? printed.error().in(path)
                                                                  : printed.error();
    file.close();
    if (file.error() != QFileDevice::NoError)
        return reasonOf(file).in(path);
    return target.install();
}

Status writePdf(
    const QString& path, const PaperFonts& fonts, const std::vector<Pages>& sections, const PdfInfo& info) {
    std::size_t index = 0;
    const SectionSource next
        = [&]() -> Result<Pages> { return index < sections.size() ? sections[index++] : Pages{}; };
    return writePdf(path, fonts, next, info);
}

} // namespace sodiem
