// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/pages/scoring/stagebox.h"

#include "app/i18n/reasontext.h"
#include "app/session/session.h"

namespace sodiem {

StageBox::StageBox(const Workplace& place, QWidget* parent) : QComboBox(parent), m_place(place) {
    for (const Stage stage : allStages)
        addItem(stageText(stage, m_place.language), static_cast<int>(stage));
    setAccessibleName(tr("Step"));
    setToolTip(tr("The step you score at"));
    connect(this, &QComboBox::activated, this, &StageBox::choose);
    connect(&m_place.session, &Session::stateChanged, this, &StageBox::showStage);
    showStage();
}

void StageBox::showStage() { setCurrentIndex(findData(static_cast<int>(m_place.session.stage()))); }

void StageBox::choose(int index) {
    Person person = m_place.session.person();
    person.stage = static_cast<Stage>(itemData(index).toInt());
    m_place.settings.setPerson(person);
    m_place.session.setPerson(person);
}

} // namespace sodiem
