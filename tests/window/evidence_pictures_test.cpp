// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/i18n/interfacelanguage.h"
#include "app/pages/scoring/evidencechooser.h"
#include "app/widgets/section.h"
#include "evidence_support.h"

#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStyle>
#include <QVBoxLayout>

using namespace sodiem;
using namespace sodiem::test;

// Not a test but a look: "test_window [pictures]" draws the evidence of one item as the side panel shows it,
// in Vietnamese, light and dark, in two sizes of text, into the folder SODIEM_PICTURES.
namespace {

QString u(const char8_t* text) { return QString::fromUtf8(text); }

void describe(OpenBox& s, int i) {
    const std::vector<EvidenceRow> rows = s.box->findChild<EvidenceModel*>()->rows();
    const EvidenceDocument& document = rows[static_cast<std::size_t>(i)].document;
    const QString abstract = u(
        u8"Về việc ban hành Kế hoạch cải cách hành chính nhà nước năm 2018 trên địa bàn phường Phúc Xá và "
        u8"phân công nhiệm vụ cho từng cán bộ, công chức chuyên môn, kèm thời hạn và sản phẩm phải có");
    REQUIRE(s.commands->describe(document.sha256, u(u8"%1/KH-UBND").arg(i + 11),
        QStringLiteral("2018-0%1-05").arg(i + 1), u(u8"Ủy ban nhân dân phường Phúc Xá"), abstract));
    REQUIRE(s.commands->cite(0, 0, document.sha256, u(u8"trang 3, mục II.2")));
    REQUIRE(s.commands->link(0, {std::size_t(i) + 1}, {document.sha256}));
}

// `documents` of them, every second one described.
void fill(OpenBox& s, int documents) {
    QStringList paths;
    for (int i = 0; i < documents; ++i)
        paths << s.source(
            u(u8"%1. Báo cáo kết quả thực hiện công tác cải cách hành chính_bản_chính_thức.pdf").arg(i + 1),
            pdf + QByteArray(i * 700'000, char('a' + i)));
    s.attach(paths);
    for (int i = 0; i < documents; i += 2)
        describe(s, i);
}

QPalette darkPalette() {
    QPalette palette(QColor(66, 66, 70), QColor(53, 53, 56));
    palette.setColor(QPalette::Base, QColor(30, 30, 32));
    palette.setColor(QPalette::Text, Qt::white);
    palette.setColor(QPalette::Highlight, QColor(0, 114, 178));
    palette.setColor(QPalette::HighlightedText, Qt::white);
    palette.setColor(QPalette::PlaceholderText, QColor(160, 160, 160));
    return palette;
}

void save(QWidget& widget, const char* name, int percent, bool dark) {
    QTest::qWait(60);
    widget.grab().save(QDir(qEnvironmentVariable("SODIEM_PICTURES"))
                           .filePath(QStringLiteral("evidence-%1-%2-%3.png")
                                         .arg(QString::fromLatin1(name))
                                         .arg(percent)
                                         .arg(dark ? u"dark" : u"light")));
}

// The box as the panel has it: in a section of a column that scrolls.
struct Panel : QScrollArea {
    explicit Panel(EvidenceBox* box) {
        auto* content = new QWidget;
        auto* section = new Section(u(u8"Tài liệu kiểm chứng"), content);
        section->body()->addWidget(box);
        auto* column = new QVBoxLayout(content);
        column->setContentsMargins(12, 8, 12, 12);
        column->addWidget(section);
        column->addStretch(1);
        setWidgetResizable(true);
        setFrameShape(QFrame::NoFrame);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setWidget(content);
        resize(360, 300);
        QWidget::show();
        QTest::qWait(50);
        resize(360, content->sizeHint().height() + 400);
        QTest::qWait(50);
        resize(360, section->height() + 40);
    }
};

void drawAll(int percent, bool dark) {
    for (const int documents : {0, 1, 6}) {
        OpenBox s;
        s.file.path = s.file.folder.filePath(QStringLiteral("hn.sodiem"));
        REQUIRE(Book::create(
            s.file.path, QStringLiteral("Hà Nội 2018"), 2018, fewUnits(), builtinSetBytes(), s.file.clock));
        s.reopen();
        Panel panel(s.box.release());
        s.box.reset(panel.findChild<EvidenceBox*>());
        fill(s, documents);
        if (documents == 1) {
            s.attach({s.source(QStringLiteral("chuongtrinh.exe")), s.source(u(u8"Ảnh trống.jpg"), {})});
            type(s.part<QLineEdit>("evidence-date"), QStringLiteral("31/2/2018"));
            s.box->commitTyping();
        }
        QTest::qWait(50);
        panel.resize(360, panel.widget()->sizeHint().height() + 500);
        QTest::qWait(50);
        panel.resize(360, s.box->height() + 80);
        save(panel, QByteArray::number(documents).constData(), percent, dark);
        if (documents == 6) {
            s.box->show(OpenBox::leaf(8));
            save(panel, "other", percent, dark);
            click(s.part<QPushButton>("evidence-reuse"));
            save(*s.box->findChild<EvidenceChooser*>(), "chooser", percent, dark);
        }
        s.box.release(); // the panel's
        QWidget* content = panel.takeWidget();
        delete content;
    }
}

} // namespace

TEST_CASE("pictures of the evidence", "[.][pictures]") {
    REQUIRE(QDir().mkpath(qEnvironmentVariable("SODIEM_PICTURES")));
    const InterfaceLanguage language(Language::Code::Vietnamese);
    const QFont usual = QApplication::font();
    for (const bool dark : {false, true})
        for (const int percent : {100, 150}) {
            QFont font = usual;
            font.setPointSizeF(usual.pointSizeF() * percent / 100);
            QApplication::setFont(font);
            QApplication::setPalette(dark ? darkPalette() : QApplication::style()->standardPalette());
            drawAll(percent, dark);
        }
    QApplication::setFont(usual);
    QApplication::setPalette(QApplication::style()->standardPalette());
}
