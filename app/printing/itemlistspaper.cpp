// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/itemlistspaper.h"

#include "app/printing/paperwords.h"

#include <algorithm>

namespace sodiem {
namespace {

using paperwords::dateText;

constexpr TextStyle small{9};
constexpr TextStyle smallHead{9, true};

PaperTable explanations(const Frame& frame, const std::vector<ThreadList>& threads) {
    PaperTable table;
    table.columns
        = {{12, Align::Left}, {18, Align::Left}, {22, Align::Left}, {0, Align::Left}, {28, Align::Left}};
    table.header = {{{QStringLiteral("Tiêu chí")}, {QStringLiteral("Ngày")}, {QStringLiteral("Bên")},
        {QStringLiteral("Nội dung")}, {QStringLiteral("Người ghi")}}};
    table.body = small;
    table.head = smallHead;
    for (const ThreadList& thread : threads)
        for (const ThreadPost& post : thread.posts) {
            const QString side = post.words.side == ThreadSide::Unit ? QStringLiteral("Đơn vị giải trình")
                                                                     : QStringLiteral("Đoàn trả lời");
            const QString text = post.differs
                ? post.words.text + QStringLiteral("\n(hai máy ghi khác nhau, chưa xử lý)")
                : post.words.text;
            table.rows.push_back({{{frame.leaves[thread.leaf]->ref}, {dateText(post.words.date)}, {side},
                {text}, {post.person}}});
        }
    return table;
}

// What became of a case, in the words of the register.
QString outcome(const SampleCase& drawn) {
    const SampleRow& row = drawn.row;
    if (!drawn.others.empty())
        return QStringLiteral("hai máy ghi khác nhau");
    if (row.returned.isEmpty())
        return QStringLiteral("chưa trả");
    if (row.due.isEmpty())
        return QStringLiteral("–");
    return row.returned < row.due ? QStringLiteral("trước hạn")
        : row.returned == row.due ? QStringLiteral("đúng hạn")
                                  : QStringLiteral("trễ hạn");
}

PaperTable cases(const SampleList& sample, bool dated) {
    PaperTable table;
    table.columns = {{8, Align::Centre}, {36, Align::Left}};
    table.header = {{{QStringLiteral("TT")}, {QStringLiteral("Số, ký hiệu hồ sơ")}}};
    if (dated) {
        for (const char* head : {"Ngày nhận", "Hẹn trả", "Trả kết quả", "Kết quả"}) {
            table.columns.push_back({20, Align::Left});
            table.header[0].push_back({QString::fromUtf8(head)});
        }
    }
    table.columns.push_back({0, Align::Left});
    table.header[0].push_back({QStringLiteral("Lỗi")});
    table.body = small;
    table.head = smallHead;
    for (const SampleCase& each : sample.cases) {
        TableRow row{{{QString::number(table.rows.size() + 1)}, {each.row.number}}};
        if (dated)
            for (const QString& text : {dateText(each.row.received), dateText(each.row.due),
                     dateText(each.row.returned), outcome(each)})
                row.cells.push_back({text});
        row.cells.push_back({each.row.fault});
        table.rows.push_back(std::move(row));
    }
    return table;
}

// Documents are drawn too, and have no dates to keep.
bool isDated(const SampleList& sample) {
    return std::any_of(sample.cases.begin(), sample.cases.end(), [](const SampleCase& each) {
        return !each.row.received.isEmpty() || !each.row.due.isEmpty() || !each.row.returned.isEmpty();
    });
}

QString countsText(const SampleCounts& counts, bool dated) {
    const auto number = [&](SampleCount count) { return QString::number(counts.of(count)); };
    QStringList pieces{QStringLiteral("Rút %1").arg(number(SampleCount::Drawn))};
    if (dated) {
        pieces << QStringLiteral("trả đúng hạn %1 (trong đó trước hạn %2)")
                      .arg(number(SampleCount::InTime), number(SampleCount::Early));
        pieces << QStringLiteral("trễ hạn %1").arg(number(SampleCount::Late));
        pieces << QStringLiteral("chưa trả %1").arg(number(SampleCount::Open));
    }
    pieces << QStringLiteral("có lỗi %1").arg(number(SampleCount::Faulty));
    pieces << QStringLiteral("không có lỗi %1").arg(number(SampleCount::Faultless));
    if (dated && counts.undated > 0)
        pieces << QStringLiteral("đã trả nhưng không có ngày hẹn %1").arg(counts.undated);
    if (counts.differing > 0)
        pieces << QStringLiteral("hai máy ghi khác nhau %1").arg(counts.differing);
    return pieces.join(QStringLiteral("; ")) + u'.';
}

} // namespace

void addExplanations(Flow& flow, const Frame& frame, const std::vector<ThreadList>& threads) {
    if (threads.empty())
        return;
    flow.paragraph({QStringLiteral("Giải trình"), {12, true}, Align::Left, 0, 3, true});
    flow.table(explanations(frame, threads), 1.5);
}

void addSamples(Flow& flow, const Frame& frame, const std::vector<SampleList>& samples) {
    if (samples.empty())
        return;
    flow.paragraph({QStringLiteral("Mẫu đã rút"), {12, true}, Align::Left, 0, 3, true});
    for (const SampleList& sample : samples) {
        const Node& leaf = *frame.leaves[sample.leaf];
        const bool dated = isDated(sample);
        flow.paragraph({leaf.ref + QStringLiteral(". ") + leaf.title.vi, {11}, Align::Left, 0, 2, true});
        flow.table(cases(sample, dated), 1.5);
        flow.paragraph({countsText(sample.counts, dated), {11}, Align::Left, 0, 1});
    }
}

} // namespace sodiem
