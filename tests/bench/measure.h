// SPDX-FileCopyrightText: Sổ điểm CCHC contributors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <ctime>
#include <fstream>
#include <string>
#include <vector>

namespace bench {

// Median seconds of one run.
template <class Run> double seconds(int runs, Run run) {
    std::vector<double> times;
    for (int i = 0; i < runs; ++i) {
        const auto start = std::chrono::steady_clock::now();
        run(i);
        times.push_back(std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count());
    }
    std::nth_element(times.begin(), times.begin() + runs / 2, times.end());
    return times[static_cast<std::size_t>(runs / 2)];
}

// Seconds of the fastest of several runs, by the thread's own clock: what else the machine does counts for
// little.
template <class Run> double fastest(int runs, Run run) {
    double best = 0;
    for (int i = 0; i < runs; ++i) {
        const auto now = [] {
            timespec time{};
            clock_gettime(CLOCK_THREAD_CPUTIME_ID, &time);
            return static_cast<double>(time.tv_sec) + static_cast<double>(time.tv_nsec) / 1e9;
        };
        const double start = now();
        run();
        const double used = now() - start;
        best = i == 0 ? used : std::min(best, used);
    }
    return best;
}

inline long peakMegabytes() {
    std::ifstream status("/proc/self/status");
    for (std::string word; status >> word;)
        if (word == "VmHWM:") {
            long kilobytes = 0;
            status >> kilobytes;
            return kilobytes / 1024;
        }
    return 0;
}

inline void row(const char* what, double ours, const char* reference, double theirs, const char* goal) {
    std::printf("%-46s %10.3f ms   %-38s %10.3f ms   %6.2f x   %s\n", what, ours * 1e3, reference,
        theirs * 1e3, ours / theirs, goal);
    std::fflush(stdout);
}

} // namespace bench
