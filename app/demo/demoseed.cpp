// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/demo/demoseed.h"

#include <array>

namespace TokendeskDemo {
namespace {

constexpr std::array firstNames{"Amina", "Bjørn", "Chidi", "Dolores", "Emre", "Freya", "Giulia", "Hiroshi", "Ingrid",
    "João", "Kavya", "Liam", "Mei", "Noor", "Oksana", "Pekka", "Quentin", "Rosa", "Sanjay", "Tove", "Umar", "Valérie",
    "Wanjiru", "Ximena", "Yusuf", "Zofia", "Sofía", "Ольга"};
constexpr std::array lastNames{"Okafor", "Lindqvist", "García", "Yılmaz", "Rossi", "Tanaka", "Nguyen", "Silva", "Iyer",
    "Murphy", "Chen", "Haddad", "Kovalenko", "Virtanen", "Dubois", "Mendoza", "Patel", "Nyström", "Khan", "Moreau",
    "Kamau", "Reyes", "Demir", "Nowak", "Satō", "Смирнова"};
constexpr std::array descriptions{"CI pipeline", "Grafana dashboard", "Backup script", "Nightly export", "test", "Test",
    "temp", "API", "new token", "Meeting room display", "Jenkins (old)", "GitLab runner 3", "Power BI connector",
    "Python notebook", "Migration 2022 – delete afterwards", "Slack bot", "Monitoring", "do not delete!",
    "Резервное копирование", "Οθόνη αίθουσας", "نسخ احتياطي", "Übersicht Foyer", "Zapier",
    "Wall controller, 2nd floor"};

} // namespace

StoredUser seededUser(int number, std::mt19937_64 &random)
{
    static constexpr std::array<std::array<const char *, 2>, 4> known{
        {{"Robin Adler", "admin@example.com"}, {"Alice Moreau", "alice@example.com"},
            {"Bruno Tanaka", "bruno@example.com"}, {"Carla Okafor", "carla@example.com"}}};
    StoredUser user;
    const auto index = static_cast<std::size_t>(number);
    if (index < known.size()) {
        user.name = known[index][0];
        user.email = known[index][1];
        user.admin = number == 0;
        return user;
    }
    user.name = std::string(firstNames[random() % firstNames.size()]) + " " + lastNames[random() % lastNames.size()];
    user.email = "user" + std::to_string(1000 + number) + "@example.com";
    user.admin = number == 40;
    user.blocked = number % 9 == 6;
    user.approved = number % 23 != 11;
    return user;
}

std::string seededDescription(const std::string &userName, std::mt19937_64 &random)
{
    const std::size_t choice = random() % (descriptions.size() + 4);
    if (choice < descriptions.size())
        return descriptions[choice];
    if (choice == descriptions.size())
        return "Laptop of " + userName;
    return "Build agent " + std::to_string(random() % 40 + 1);
}

} // namespace TokendeskDemo
