// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/printing/workbookwords.h"

namespace sodiem {

SelfAssessmentWords selfAssessmentWords() {
    SelfAssessmentWords words;
    words.title = QStringLiteral("BẢNG TỰ ĐÁNH GIÁ, CHẤM ĐIỂM CẢI CÁCH HÀNH CHÍNH NĂM %1");
    words.unit = QStringLiteral("Đơn vị: %1 (mã %2)");
    words.set = QStringLiteral("Bộ tiêu chí: %1 (mã %2, phiên bản %3, dấu nhận dạng %4)");
    words.stage = QStringLiteral("Bước: tự đánh giá");
    words.guidance
        = QStringLiteral("Chỉ ghi vào các ô nền vàng; không dùng công thức, không thêm hoặc xóa dòng. "
                         "Ô để trống là chưa có số liệu. Ghi xong, lưu lại và gửi về nơi phát hành.");
    words.answersSheet = QStringLiteral("Tự đánh giá");
    words.factsSheet = QStringLiteral("Số liệu chung");
    words.ref = QStringLiteral("Số");
    words.criterion = QStringLiteral("Tiêu chí");
    words.label = QStringLiteral("Nội dung kê khai");
    words.fact = QStringLiteral("Số liệu chung của đơn vị");
    words.measure = QStringLiteral("Đơn vị tính");
    words.maximum = QStringLiteral("Điểm tối đa");
    words.answer = QStringLiteral("Đơn vị kê khai");
    words.note = QStringLiteral("Ghi chú, giải trình");
    words.choose = QStringLiteral("Chọn một trong các phương án:");
    words.points = QStringLiteral("Điểm đơn vị tự chấm (ghi rõ lý do ở cột bên)");
    words.noCase = QStringLiteral("Không phát sinh trường hợp nào trong kỳ (ghi “Có” thay cho số liệu)");
    words.fromFigures = QStringLiteral("Tính từ số liệu đã kê khai");
    words.yes = QStringLiteral("Có");
    words.no = QStringLiteral("Không");
    words.option = QStringLiteral("– %1 (%2 điểm)");
    words.refusedTitle = QStringLiteral("Giá trị không hợp lệ");
    words.wantsInteger = QStringLiteral("Ghi số nguyên từ %1 đến %2.");
    words.wantsNumber = QStringLiteral("Ghi số từ %1 đến %2.");
    words.wantsDate = QStringLiteral("Ghi ngày theo dạng ngày/tháng/năm, ví dụ 05/11/2018.");
    words.wantsChoice = QStringLiteral("Chọn một giá trị trong danh sách của ô.");
    words.page = QStringLiteral("Trang &P/&N");
    return words;
}

} // namespace sodiem
