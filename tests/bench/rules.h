// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstddef>

namespace bench {

// Communes by the number under a made-up set of 100 leaves of every kind, scored in one thread, beside the
// same rules in plain doubles.
void rules(std::size_t communes, int rounds);

} // namespace bench
