// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/visitpaper.h"

#include "app/printing/itemlistspaper.h"
#include "app/printing/paperwords.h"
#include "core/units/labels.h"

#include <memory>

#include <QDateTime>

namespace sodiem {
namespace {

using namespace paperwords;

constexpr TextStyle small{10.5};
constexpr int dotsOfLine = 34; // of the text width at 13 points
constexpr int handLines = 3; // of dots where a text is to be written by hand
constexpr int handRows = 14; // of a table to be filled in by hand

QString dots(int count) { return QString(count, QChar(0x2026)); }

// "08 giờ 30 phút, ngày 20 tháng 11 năm 2018", a month below 3 with its zero, as the decree has it.
QString timeText(const QString& iso) {
    const QDateTime time = QDateTime::fromString(iso, QStringLiteral("yyyy-MM-ddTHH:mm"));
    if (!time.isValid())
        return QStringLiteral("…… giờ …… phút, ngày …… tháng …… năm ………");
    const QDate day = time.date();
    const QString month = QString::number(day.month()).rightJustified(day.month() < 3 ? 2 : 1, u'0');
    return QStringLiteral("%1 giờ %2 phút, ngày %3 tháng %4 năm %5")
        .arg(time.toString(QStringLiteral("HH")), time.toString(QStringLiteral("mm")),
            time.toString(QStringLiteral("dd")), month)
        .arg(day.year());
}

QString difference(const VisitItem& item, int decimals) {
    if (!item.claimed || !item.given)
        return QStringLiteral("–");
    return signedText(*item.given - *item.claimed, decimals);
}

class Record {
public:
    Record(const Frame& frame, const VisitReport& report, const VisitWording& wording,
        const PaperContext& context, bool blank)
        : m_frame(frame)
        , m_report(report)
        , m_wording(wording)
        , m_context(context)
        , m_unit(*frame.units[report.unit])
        , m_blank(blank) { }

    Pages pages(const PaperFonts& fonts) const {
        SectionFormat format;
        format.footer = footer(m_context,
            QStringLiteral("Biên bản kiểm tra năm %1 – %2").arg(m_context.year).arg(labelAtLineStart(m_unit)));
        format.draft = !m_blank && !m_report.record.isSigned();
        Flow flow(fonts, format);
        addHead(flow);
        addMeeting(flow);
        heading(flow, QStringLiteral("I. KIỂM TRA TÀI LIỆU KIỂM CHỨNG"));
        written(flow, RecordField::EvidenceCheck);
        addResults(flow);
        heading(flow, QStringLiteral("III. Ý KIẾN CỦA ĐƠN VỊ ĐƯỢC KIỂM TRA"));
        written(flow, RecordField::Opinion);
        heading(flow, QStringLiteral("IV. KẾT LUẬN, KIẾN NGHỊ"));
        written(flow, RecordField::Conclusions, true);
        addEnd(flow);
        addRecipients(flow);
        return flow.finish();
    }

private:
    int decimals() const { return m_frame.set.decimals; }
    QString text(RecordField field) const { return m_report.record.text(field); }

    static void line(Flow& flow, const QString& words, bool keep = false) {
        flow.paragraph({words, {13}, Align::Left, 0, 1.2, keep});
    }

    static void heading(Flow& flow, const QString& words) {
        flow.paragraph({words, {13, true}, Align::Left, 0, 3, true});
    }

    // `last`: signatures follow, which never stand on a page alone: two lines of the body at least go with them.
    void written(Flow& flow, RecordField field, bool last = false) const {
        QStringList lines = text(field).split(u'\n', Qt::SkipEmptyParts);
        if (lines.isEmpty())
            lines = QStringList(handLines, dots(dotsOfLine));
        for (qsizetype i = 0; i < lines.size(); ++i)
            line(flow, lines[i], last && i + 2 >= lines.size());
    }

    void addHead(Flow& flow) const {
        NationalHead head = appraiserHead(m_frame, m_unit);
        const QString number = text(RecordField::Number);
        head.number = QStringLiteral("Số: ") + (number.isEmpty() ? QStringLiteral("……/BB-……") : number);
        head.placeDate.clear(); // a record has them in its text
        flow.nationalHead(head);
        flow.gap(4);
        flow.paragraph({QStringLiteral("BIÊN BẢN"), decree30.title, Align::Centre, 0, 2, true});
        const QString title = m_wording.title.isEmpty()
            ? QStringLiteral("Kiểm tra, thẩm định kết quả chấm điểm cải cách hành chính năm %1")
                  .arg(m_context.year)
            : m_wording.title;
        flow.paragraph({title, decree30.abstract, Align::Centre, 0, 0.5, true});
        flow.paragraph(
            {QStringLiteral("tại ") + committee(), decree30.abstract, Align::Centre, 0, 0.5, true, true});
        flow.gap(1);
        const QStringList bases = m_wording.legalBasis.split(u'\n', Qt::SkipEmptyParts);
        for (const QString& basis : bases.isEmpty() ? blankBases() : bases)
            flow.paragraph({basis, {13, false, true}, Align::Left, 0, 1.2});
    }

    QString committee() const { return QStringLiteral("Ủy ban nhân dân ") + labelInText(m_unit); }

    static QStringList blankBases() {
        return {QStringLiteral("Căn cứ ") + dots(dotsOfLine - 5) + u';',
            QStringLiteral("Căn cứ Quyết định số ……/QĐ-…… ngày …… tháng …… năm ……… của ………………………… về việc "
                           "thành lập Đoàn kiểm tra.")};
    }

    void addMeeting(Flow& flow) const {
        line(flow, QStringLiteral("Thời gian bắt đầu: ") + timeText(text(RecordField::Started)) + u'.');
        const QString place = text(RecordField::Place);
        line(flow, QStringLiteral("Địa điểm: ") + (place.isEmpty() ? dots(dotsOfLine - 5) : place + u'.'));
        line(flow, QStringLiteral("Thành phần tham dự:"), true);
        people(flow, QStringLiteral("1. Đoàn kiểm tra, thẩm định:"), RecordField::Team);
        people(flow, QStringLiteral("2. Đại diện ") + committee() + u':', RecordField::UnitSide);
    }

    void people(Flow& flow, const QString& side, RecordField field) const {
        line(flow, side, true);
        const QStringList names = text(field).split(u'\n', Qt::SkipEmptyParts);
        for (int i = 0; names.isEmpty() && i < handLines; ++i)
            line(flow, QStringLiteral("- ") + dots(dotsOfLine - 1));
        for (const QString& name : names)
            line(flow, QStringLiteral("- ") + name + (name == names.last() ? u'.' : u';'));
    }

    void addResults(Flow& flow) const {
        heading(flow, QStringLiteral("II. KẾT QUẢ KIỂM TRA, THẨM ĐỊNH"));
        flow.table(areas(), 1.5);
        if (m_blank) {
            line(flow, QStringLiteral("Tiêu chí có điểm thẩm định khác điểm tự chấm hoặc còn ý kiến bảo lưu:"), true);
        } else {
            line(flow, QStringLiteral("Công nhận theo điểm tự chấm: %1/%2 tiêu chí thành phần. Khác điểm tự chấm "
                                      "hoặc còn ý kiến bảo lưu: %3.")
                           .arg(m_report.recognised)
                           .arg(m_report.items)
                           .arg(m_report.disputed.size()));
            if (!m_report.unscored.empty())
                line(flow, QStringLiteral("Chưa thẩm định: ") + refs(m_report.unscored) + u'.');
        }
        if (m_blank || !m_report.disputed.empty())
            flow.table(disputed(), 1.5);
        addSamples(flow, m_frame, m_report.samples);
        addExplanations(flow, m_frame, m_report.threads);
        if (m_context.invented)
            flow.paragraph({inventedNote(), decree30.note, Align::Left, 0, 1});
    }

    QString refs(const std::vector<std::size_t>& leaves) const {
        QStringList texts;
        for (const std::size_t leaf : leaves)
            texts << m_frame.leaves[leaf]->ref;
        return texts.join(QStringLiteral("; "));
    }

    PaperTable areas() const {
        PaperTable table;
        const TableColumn figure{19, Align::Right};
        table.columns = {{9, Align::Centre}, {0, Align::Left}, figure, figure, figure, figure};
        table.header = {{{QStringLiteral("TT")}, {QStringLiteral("Lĩnh vực")}, {QStringLiteral("Điểm tối đa")},
            {QStringLiteral("Tự chấm")}, {QStringLiteral("Thẩm định")}, {QStringLiteral("Chênh lệch")}}};
        table.body = small;
        table.head = {10, true};
        for (const VisitArea& area : m_report.areas) {
            const Node& node = m_frame.set.nodes[static_cast<std::size_t>(area.node)];
            table.rows.push_back(areaRow(node.ref, node.title.vi, area));
        }
        table.rows.push_back(areaRow(QString(), QStringLiteral("Tổng cộng"), m_report.whole));
        table.rows.back().style = TextStyle{10.5, true};
        table.rows.back().shade = Shade::Light;
        return table;
    }

    TableRow areaRow(const QString& ref, const QString& title, const VisitArea& area) const {
        const QString moved = area.claimed && area.given
            ? signedText(*area.given - *area.claimed, decimals())
            : QStringLiteral("–");
        const auto shown = [&](const QString& figure) { return m_blank ? QString() : figure; };
        return {{{ref}, {title}, {points(area.maximum, decimals())}, {shown(points(area.claimed, decimals()))},
            {shown(points(area.given, decimals()))}, {shown(moved)}}};
    }

    PaperTable disputed() const {
        PaperTable table;
        const TableColumn figure{13.5, Align::Right};
        table.columns = {{11.5, Align::Left}, {0, Align::Left}, figure, figure, figure, {14.5, Align::Right},
            {34, Align::Left}, {30, Align::Left}};
        table.header = {{{QStringLiteral("TT")}, {QStringLiteral("Tiêu chí thành phần")},
            {QStringLiteral("Tối đa")}, {QStringLiteral("Tự chấm")}, {QStringLiteral("Thẩm định")},
            {QStringLiteral("Chênh lệch")}, {QStringLiteral("Lý do của Đoàn")},
            {QStringLiteral("Ý kiến bảo lưu của đơn vị")}}};
        table.body = {10};
        table.head = {9.5, true};
        for (const VisitItem& item : m_report.disputed) {
            const Node& leaf = *m_frame.leaves[item.leaf];
            table.rows.push_back({{{leaf.ref}, {leaf.title.vi}, {points(leaf.maximum, decimals())},
                {points(item.claimed, decimals())},
                {item.dropped ? QStringLiteral("bỏ") : points(item.given, decimals())},
                {difference(item, decimals())}, {item.reason}, {item.reservation}}});
        }
        if (m_blank)
            table.rows.resize(handRows, TableRow{{{QStringLiteral("\n")}}});
        return table;
    }

    void addEnd(Flow& flow) const {
        const QString copies = text(RecordField::Copies);
        flow.paragraph(
            {QStringLiteral("Buổi kiểm tra kết thúc vào %1. Biên bản được lập thành %2 bản có giá trị như nhau, đã "
                            "đọc lại cho các thành viên nghe và thống nhất ký tên./.")
                    .arg(timeText(text(RecordField::Ended)), copies.isEmpty() ? QStringLiteral("……") : copies),
                {13}, Align::Left, 0, 3, true});
        const QString hint = QStringLiteral("(Ký, ghi rõ họ tên)");
        Signatures signatures;
        signatures.columns = {{{QStringLiteral("THƯ KÝ")}, hint, {}},
            {{QStringLiteral("ĐẠI DIỆN"), QStringLiteral("ỦY BAN NHÂN DÂN"), labelUpper(m_unit)}, hint, {}},
            {{QStringLiteral("TRƯỞNG ĐOÀN")}, hint, {}}};
        signatures.keepWithNext = true;
        flow.signatures(signatures);
    }

    void addRecipients(Flow& flow) const {
        const QStringList recipients{QStringLiteral("- Như thành phần tham dự;"),
            QStringLiteral("- ") + committee() + u';', QStringLiteral("- Lưu: VT, hồ sơ Đoàn kiểm tra.")};
        flow.paragraph({QStringLiteral("Nơi nhận:"), decree30.recipientsHead, Align::Left, 0, 3, true});
        for (const QString& recipient : recipients)
            flow.paragraph({recipient, decree30.recipients, Align::Left, 0, 0, &recipient != &recipients.last()});
    }

    const Frame& m_frame;
    const VisitReport& m_report;
    const VisitWording& m_wording;
    const PaperContext& m_context;
    const Unit& m_unit;
    bool m_blank;
};

} // namespace

Pages visitPages(const PaperFonts& fonts, const Frame& frame, const VisitReport& report,
    const VisitWording& wording, const PaperContext& context) {
    return Record(frame, report, wording, context, false).pages(fonts);
}

Pages blankVisitPages(const PaperFonts& fonts, const Frame& frame, std::size_t unit,
    const VisitWording& wording, const PaperContext& context) {
    const Campaign nothing{std::shared_ptr<const Frame>(std::shared_ptr<void>(), &frame)}; // borrows the frame
    return Record(frame, makeVisitReport(nothing, unit), wording, context, true).pages(fonts);
}

} // namespace sodiem
