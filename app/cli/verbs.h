// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "app/cli/commandline.h"

namespace sodiem::cli {

// Every verb of the command line, those of later versions included (they say so and exit 2).
const std::vector<Verb>& verbs();

// One file each; see there.
int newBook(Session& session, const Arguments& arguments);
int sample(Session& session, const Arguments& arguments);
int enter(Session& session, const Arguments& arguments);
int entries(Session& session, const Arguments& arguments);
int survey(Session& session, const Arguments& arguments);
int rank(Session& session, const Arguments& arguments);
int scores(Session& session, const Arguments& arguments);
int scorecards(Session& session, const Arguments& arguments);
int checkCriteria(Session& session, const Arguments& arguments);
int convertCriteria(Session& session, const Arguments& arguments);
int loadCriteria(Session& session, const Arguments& arguments);
int reference(Session& session, const Arguments& arguments);
int plan(Session& session, const Arguments& arguments);
int checkPlan(Session& session, const Arguments& arguments);
int enterPlan(Session& session, const Arguments& arguments);
int check(Session& session, const Arguments& arguments);

} // namespace sodiem::cli
