// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/commands/commands.h"
#include "app/pages/scoring/draftfile.h"
#include "app/pages/scoring/draftkeeper.h"
#include "app/session/session.h"
#include "support/bookfile.h"
#include "support/windowkit.h"

using namespace sodiem;
using namespace sodiem::test;

namespace {

QString u(const char8_t* text) { return QString::fromUtf8(text); }

// A sitting at a book: what waits in it, and what keeps that.
struct Sitting {
    explicit Sitting(const BookFile& file, const OwnSettings& own) {
        auto opened = Session::open(file.path, {u(u8"Nguyễn Văn An"), {}, Stage::Appraised}, u(u8"d1"), file.clock);
        REQUIRE(opened);
        session = std::move(*opened);
        commands = std::make_unique<Commands>(*session);
        keeper = std::make_unique<DraftKeeper>(
            Workplace{*session, *commands, const_cast<Settings&>(own.settings), language}, drafts);
        session->verifyNow();
    }
    ~Sitting() { keeper.reset(); }

    Language language{Language::Code::English};
    std::unique_ptr<Session> session;
    std::unique_ptr<Commands> commands;
    Drafts drafts;
    std::unique_ptr<DraftKeeper> keeper;

    const Draft* entry(std::size_t leaf = 1) const { return drafts.of({0, leaf, Stage::Appraised}); }
};

// One of each kind: a part larger than its whole with a text that is no number, a shared figure, an explanation
// begun, and a case with a day that is none.
void keepOneOfEach(Drafts& drafts) {
    Draft entry;
    entry.edit.inputs = {{u(u8"ke_hoach"), u(u8"20")}, {u(u8"da_lam"), std::nullopt}};
    entry.edit.note = u(u8"đối chiếu sổ");
    entry.misread[u(u8"da_lam")] = Misread{u(u8"da_lam"), u(u8"mười hai"), Error{ErrorCode::NumberInvalid, {}, {}}};
    drafts.keep({0, 1, Stage::Appraised}, entry);
    drafts.keepFact(0, 0, {u(u8"một trăm"), Error{ErrorCode::NumberInvalid, {}, {}}});
    drafts.keepThread(0, 1, {u(u8"Kế hoạch gửi muộn"), u(u8"5/11"), {}, ThreadSide::Team});
    CaseDraft drawn;
    drawn.typed[SampleField::Due] = u(u8"31/02/2018");
    drawn.fault = Error{ErrorCode::DateInvalid, {}, {}};
    drafts.keepSample(0, 1, {{timedId(1541410200000), drawn}});
}

} // namespace

TEST_CASE("Drafts: what waits survives the end of the program", "[drafts]") {
    const BookFile file;
    const OwnSettings own;
    {
        Sitting first(file, own);
        keepOneOfEach(first.drafts);
        CHECK(first.keeper->isKept());
    }
    Sitting again(file, own);
    REQUIRE(again.entry() != nullptr);
    CHECK(again.drafts.count() == 4);
    CHECK(again.entry()->edit.inputs.at(u(u8"ke_hoach")) == u(u8"20"));
    CHECK(again.entry()->edit.note == u(u8"đối chiếu sổ"));
    REQUIRE(again.entry()->misread.contains(u(u8"da_lam")));
    CHECK(again.entry()->misread.at(u(u8"da_lam")).typed == u(u8"mười hai"));
    CHECK(again.entry()->firstFault()->code == ErrorCode::NumberInvalid);
    REQUIRE(again.drafts.ofFact(0, 0) != nullptr);
    CHECK(again.drafts.ofFact(0, 0)->typed == u(u8"một trăm"));
    CHECK(again.drafts.ofFact(0, 0)->fault->code == ErrorCode::NumberInvalid);
    REQUIRE(again.drafts.ofThread(0, 1) != nullptr);
    CHECK(*again.drafts.ofThread(0, 1)
        == ThreadDraft{u(u8"Kế hoạch gửi muộn"), u(u8"5/11"), {}, ThreadSide::Team});
    REQUIRE(again.drafts.ofSample(0, 1).size() == 1);
    CHECK(again.drafts.ofSample(0, 1).begin()->second.fault->code == ErrorCode::DateNoSuchDay);
    CHECK(again.session->campaign().isEmpty()); // nothing is stored by coming back
}

TEST_CASE("Drafts: the file is there before anybody closes the book", "[drafts]") {
    const BookFile file;
    const OwnSettings own;
    Sitting first(file, own);
    keepOneOfEach(first.drafts);
    const QString path = own.settings.draftFile(file.path);
    CHECK(QTest::qWaitFor([&] { return QFileInfo::exists(path); })); // as a failing machine would leave it
    const DraftTables kept
        = draftsFrom(bytesOf(path), first.session->campaign(), Stage::Appraised, first.session->header().year);
    CHECK(kept.entries.size() + kept.facts.size() + kept.threads.size() + kept.samples.size() == 4);
}

TEST_CASE("Drafts: what is settled leaves no file behind", "[drafts]") {
    const BookFile file;
    const OwnSettings own;
    {
        Sitting first(file, own);
        keepOneOfEach(first.drafts);
    }
    CHECK(QFileInfo::exists(own.settings.draftFile(file.path)));
    {
        Sitting again(file, own);
        again.drafts.drop({0, 1, Stage::Appraised});
        again.drafts.dropFact(0, 0);
        again.drafts.keepThread(0, 1, {});
        again.drafts.keepSample(0, 1, {});
    }
    CHECK_FALSE(QFileInfo::exists(own.settings.draftFile(file.path)));
}

TEST_CASE("Drafts: a fault is asked for anew when the book has changed", "[drafts]") {
    const BookFile file;
    const OwnSettings own;
    Sitting s(file, own);
    DraftTables drafts;
    drafts.entries[{0, 1, Stage::Appraised}].edit.inputs
        = {{u(u8"ke_hoach"), u(u8"10")}, {u(u8"da_lam"), u(u8"12")}};
    const QByteArray bytes = draftBytes(drafts, s.session->frame());
    DraftTables read = draftsFrom(bytes, s.session->campaign(), Stage::Appraised, 2018);
    REQUIRE(read.entries.size() == 1);
    CHECK(read.entries.begin()->second.fault.has_value()); // more done than planned

    drafts.entries.begin()->second.edit.inputs[u(u8"da_lam")] = u(u8"9");
    read = draftsFrom(draftBytes(drafts, s.session->frame()), s.session->campaign(), Stage::Appraised, 2018);
    CHECK_FALSE(read.entries.begin()->second.fault.has_value()); // it would hold; it is still not stored
}

TEST_CASE("Drafts: a file that is damaged or of another set brings nothing and breaks nothing", "[drafts]") {
    const BookFile file;
    const OwnSettings own;
    Sitting s(file, own);
    const auto read = [&](const QByteArray& bytes) {
        return draftsFrom(bytes, s.session->campaign(), Stage::Appraised, 2018).isEmpty();
    };
    CHECK(read({}));
    CHECK(read("{"));
    CHECK(read("[1,2]"));
    CHECK(read(R"({"format":"sodiem-drafts/2","facts":[{"unit":"00001","fact":"hoso","typed":"x"}]})"));
    CHECK_FALSE(read(R"({"format":"sodiem-drafts/1","facts":[{"unit":"00001","fact":"hoso","typed":"x"}]})"));
    CHECK(read(R"({"format":"sodiem-drafts/1","facts":[{"unit":"99999","fact":"hoso","typed":"x"}]})"));
    CHECK(read(R"({"format":"sodiem-drafts/1","facts":[{"unit":"00001","fact":"khac","typed":"x"},7,null]})"));
    CHECK(read(R"({"format":"sodiem-drafts/1","entries":[{"unit":"00001","leaf":"1.2","stage":"none"}]})"));
    CHECK(read(R"({"format":"sodiem-drafts/1","samples":{"unit":"00001"},"threads":"x"})"));
}

TEST_CASE("Drafts: a folder that cannot be written is told, not hidden", "[drafts]") {
    const BookFile file;
    const OwnSettings own;
    QFile blocking(own.folder.filePath(u(u8"drafts"))); // a file where the folder would be
    REQUIRE(blocking.open(QIODevice::WriteOnly));
    blocking.close();
    Sitting s(file, own);
    CHECK(s.keeper->isKept()); // nothing waits
    keepOneOfEach(s.drafts);
    CHECK_FALSE(s.keeper->isKept());
    CHECK(s.drafts.count() == 4);
}
