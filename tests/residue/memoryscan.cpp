// SPDX-License-Identifier: GPL-3.0-or-later
// Looks for copies of secrets in the memory of a running process. It is told the process as its argument and the
// secrets on its standard input, one a line, and prints a line for each copy: the number of the secret (from 0), the
// form, how many bytes of it are there, and the kind of memory. Never what is there.
#include <algorithm>
#include <array>
#include <bitset>
#include <cstdint>
#include <cstdio>
#include <cstdlib>
#include <cstring>
#include <fstream>
#include <iostream>
#include <set>
#include <sstream>
#include <string>
#include <vector>

#include <fcntl.h>
#include <unistd.h>

namespace {

constexpr std::size_t WordSize = 8;
/// So much of a secret is a copy: enough that it is there by no accident, little enough that one which is partly
/// overwritten counts.
constexpr std::size_t LeastPart = 16;

struct Form
{
    std::size_t secret;
    std::string name;
    std::string bytes;
    std::size_t least;
};

struct Region
{
    std::uint64_t start;
    std::uint64_t end;
    std::string name;
};

std::string wide(const std::string &text)
{
    std::string out;
    for (const char c : text) {
        out += c;
        out += '\0';
    }
    return out;
}

/// What base64 of any text holds in which @p data begins at a place with the remainder @p shift by three.
std::string base64Core(const std::string &data, std::size_t shift)
{
    static constexpr char Letters[] = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    const std::string shifted = std::string(shift, '\0') + data;
    std::string out;
    for (std::size_t bit = 0; bit + 6 <= shifted.size() * 8; bit += 6) {
        unsigned value = 0;
        for (std::size_t i = bit; i < bit + 6; ++i)
            value = value << 1U | (static_cast<unsigned char>(shifted[i / 8]) >> (7 - i % 8) & 1U);
        if (bit >= shift * 8)
            out += Letters[value];
    }
    return out;
}

std::string urlLetters(std::string text)
{
    std::replace(text.begin(), text.end(), '+', '-');
    std::replace(text.begin(), text.end(), '/', '_');
    return text;
}

void addForms(std::vector<Form> &forms, std::size_t number, const std::string &secret)
{
    const auto both = [&](const std::string &name, const std::string &text) {
        forms.push_back({number, name, text, LeastPart});
        forms.push_back({number, name + " in UTF-16", wide(text), LeastPart * 2});
    };
    both("UTF-8", secret);
    for (std::size_t shift = 0; shift < 3; ++shift) {
        for (const bool url : {false, true}) {
            const std::string narrow = base64Core(secret, shift);
            both("base64", url ? urlLetters(narrow) : narrow);
            const std::string ofWide = base64Core(wide(secret), shift);
            forms.push_back({number, "base64 of UTF-16", url ? urlLetters(ofWide) : ofWide, LeastPart * 2});
        }
    }
}

std::uint64_t wordAt(const char *bytes)
{
    std::uint64_t word = 0;
    std::memcpy(&word, bytes, WordSize);
    return word;
}

/// A few words of every form, and a quick way to see that a word is none of them.
class Words
{
public:
    explicit Words(const std::vector<Form> &forms)
    {
        for (std::size_t form = 0; form < forms.size(); ++form) {
            for (std::size_t at = 0; at + WordSize <= forms[form].bytes.size(); ++at) {
                const std::uint64_t word = wordAt(forms[form].bytes.data() + at);
                m_places.push_back({word, form, at});
                m_seen.set(hash(word));
            }
        }
        std::sort(m_places.begin(), m_places.end(), [](const Place &a, const Place &b) { return a.word < b.word; });
    }

    template <typename OnPlace>
    void each(std::uint64_t word, OnPlace onPlace) const
    {
        if (!m_seen.test(hash(word)))
            return;
        auto place = std::lower_bound(m_places.begin(), m_places.end(), word,
            [](const Place &one, std::uint64_t wanted) { return one.word < wanted; });
        for (; place != m_places.end() && place->word == word; ++place)
            onPlace(place->form, place->at);
    }

private:
    struct Place
    {
        std::uint64_t word;
        std::size_t form;
        std::size_t at;
    };
    static std::size_t hash(std::uint64_t word) { return word * 0x9E3779B97F4A7C15U >> 48U; }

    std::vector<Place> m_places;
    std::bitset<65536> m_seen;
};

/// What a program can write to. Of a file that is mapped for reading, nothing can be the program's own.
std::vector<Region> regions(const std::string &pid)
{
    std::vector<Region> found;
    std::ifstream maps("/proc/" + pid + "/maps");
    for (std::string line; std::getline(maps, line);) {
        std::istringstream words(line);
        std::string span;
        std::string mode;
        std::string skipped;
        std::string name;
        words >> span >> mode >> skipped >> skipped >> skipped >> name;
        const bool own = mode.size() > 1 && mode[0] == 'r' && (mode[1] == 'w' || name.empty());
        if (own && name != "[vvar]" && name != "[vsyscall]" && name != "[vdso]") {
            const std::size_t dash = span.find('-');
            found.push_back({std::stoull(span, nullptr, 16), std::stoull(span.substr(dash + 1), nullptr, 16),
                name.empty() ? "anonymous" : name});
        }
    }
    return found;
}

void search(const std::string &content, const std::string &where, const std::vector<Form> &forms, const Words &words)
{
    std::set<std::pair<std::size_t, const char *>> reported;
    const char *begin = content.data();
    const char *end = begin + content.size();
    for (const char *at = begin; at + WordSize <= end; ++at) {
        words.each(wordAt(at), [&](std::size_t number, std::size_t offset) {
            const Form &form = forms[number];
            const char *first = at;
            std::size_t from = offset;
            while (from > 0 && first > begin && first[-1] == form.bytes[from - 1]) {
                --first;
                --from;
            }
            const char *last = at + WordSize;
            std::size_t to = offset + WordSize;
            while (to < form.bytes.size() && last < end && *last == form.bytes[to]) {
                ++last;
                ++to;
            }
            const auto length = static_cast<std::size_t>(last - first);
            if (length >= form.least && reported.emplace(form.secret, first).second)
                std::printf("%zu\t%s\t%zu of %zu\t%s\n", form.secret, form.name.c_str(), length, form.bytes.size(),
                    where.c_str());
        });
    }
}

} // namespace

int main(int argc, char **argv)
{
    if (argc != 2) {
        std::fputs("usage: memoryscan PID <SECRETS\n", stderr);
        return 2;
    }
    const std::string pid = argv[1];
    std::vector<Form> forms;
    std::string secret;
    for (std::size_t number = 0; std::getline(std::cin, secret); ++number)
        addForms(forms, number, secret);
    const Words words(forms);
    const int memory = ::open(("/proc/" + pid + "/mem").c_str(), O_RDONLY | O_CLOEXEC);
    if (memory < 0) {
        std::perror("memoryscan");
        return 3;
    }
    std::size_t total = 0;
    for (const Region &region : regions(pid)) {
        std::string content(region.end - region.start, '\0');
        std::size_t got = 0;
        while (got < content.size()) {
            const ssize_t count =
                ::pread(memory, content.data() + got, content.size() - got, static_cast<off_t>(region.start + got));
            if (count <= 0)
                break; // it went meanwhile; what was read counts
            got += static_cast<std::size_t>(count);
        }
        content.resize(got);
        total += got;
        search(content, region.name, forms, words);
    }
    ::close(memory);
    std::printf("scanned %zu\n", total);
    return total > 0 ? 0 : 3;
}
