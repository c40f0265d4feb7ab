<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en_US">
<context>
    <name>Tokendesk::AgeBar</name>
    <message numerus="yes">
        <source>%1: %n token(s)</source>
        <extracomment>A bar of the chart, for a screen reader: %1 is an age such as &quot;90 to 180 days&quot;</extracomment>
        <translation>
            <numerusform>%1: %n token</numerusform>
            <numerusform>%1: %n tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::AgeText</name>
    <message numerus="yes">
        <source>%n minutes ago</source>
        <translation>
            <numerusform>%n minute ago</numerusform>
            <numerusform>%n minutes ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hours ago</source>
        <translation>
            <numerusform>%n hour ago</numerusform>
            <numerusform>%n hours ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n days ago</source>
        <translation>
            <numerusform>%n day ago</numerusform>
            <numerusform>%n days ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n months ago</source>
        <translation>
            <numerusform>%n month ago</numerusform>
            <numerusform>%n months ago</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n years ago</source>
        <translation>
            <numerusform>%n year ago</numerusform>
            <numerusform>%n years ago</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::AgeWords</name>
    <message numerus="yes">
        <source>%n week(s)</source>
        <translation>
            <numerusform>%n week</numerusform>
            <numerusform>%n weeks</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n month(s)</source>
        <translation>
            <numerusform>%n month</numerusform>
            <numerusform>%n months</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n year(s)</source>
        <translation>
            <numerusform>%n year</numerusform>
            <numerusform>%n years</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n day(s)</source>
        <translation>
            <numerusform>%n day</numerusform>
            <numerusform>%n days</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::ErrorText</name>
    <message numerus="yes">
        <source>It asks you to wait %n minute(s) before you try again.</source>
        <translation>
            <numerusform>It asks you to wait %n minute before you try again.</numerusform>
            <numerusform>It asks you to wait %n minutes before you try again.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>It asks you to wait %n second(s) before you try again.</source>
        <translation>
            <numerusform>It asks you to wait %n second before you try again.</numerusform>
            <numerusform>It asks you to wait %n seconds before you try again.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::ExportCommand</name>
    <message numerus="yes">
        <source>%n token(s) exported to %1.</source>
        <translation>
            <numerusform>%n token exported to %1.</numerusform>
            <numerusform>%n tokens exported to %1.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::ExportDialog</name>
    <message numerus="yes">
        <source>Export %n token(s)</source>
        <translation>
            <numerusform>Export %n token</numerusform>
            <numerusform>Export %n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) that the search hides are left out.</source>
        <translation>
            <numerusform>%n token that the search hides are left out.</numerusform>
            <numerusform>%n tokens that the search hides are left out.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::FilterBar</name>
    <message numerus="yes">
        <source>%n reason(s)</source>
        <translation>
            <numerusform>%n reason</numerusform>
            <numerusform>%n reasons</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::HistoryPanel</name>
    <message numerus="yes">
        <source>%n event(s) in the server&apos;s answer could not be read.</source>
        <translation>
            <numerusform>%n event in the server&apos;s answer could not be read.</numerusform>
            <numerusform>%n events in the server&apos;s answer could not be read.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::LiveIndicator</name>
    <message numerus="yes">
        <source>What you see was right %n second(s) ago.</source>
        <translation>
            <numerusform>What you see was right %n second ago.</numerusform>
            <numerusform>What you see was right %n seconds ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>What you see was right %n minute(s) ago.</source>
        <translation>
            <numerusform>What you see was right %n minute ago.</numerusform>
            <numerusform>What you see was right %n minutes ago.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Polling, %n min old</source>
        <translation>
            <numerusform>Polling, %n min old</numerusform>
            <numerusform>Polling, %n min old</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The users&apos; tokens are read again one user after the other; a whole round takes about %n minute(s).</source>
        <translation>
            <numerusform>The users&apos; tokens are read again one user after the other; a whole round takes about %n minute.</numerusform>
            <numerusform>The users&apos; tokens are read again one user after the other; a whole round takes about %n minutes.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::LookText</name>
    <message numerus="yes">
        <source>It is older than %n day(s), and tokens never expire.</source>
        <translation>
            <numerusform>It is older than %n day, and tokens never expire.</numerusform>
            <numerusform>It is older than %n days, and tokens never expire.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Its owner has %n token(s) or more.</source>
        <translation>
            <numerusform>Its owner has %n token or more.</numerusform>
            <numerusform>Its owner has %n tokens or more.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::LostTokenDialog</name>
    <message numerus="yes">
        <source>There are %n new tokens of that description</source>
        <translation>
            <numerusform>There is %n new token of that description</numerusform>
            <numerusform>There are %n new tokens of that description</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n Tokens</source>
        <translation>
            <numerusform>Revoke %n Token</numerusform>
            <numerusform>Revoke %n Tokens</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::MainWindow</name>
    <message numerus="yes">
        <source>%n row(s) copied.</source>
        <translation>
            <numerusform>%n row copied.</numerusform>
            <numerusform>%n rows copied.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::OffboardDialog</name>
    <message numerus="yes">
        <source>%n token(s) will be revoked:</source>
        <translation>
            <numerusform>%n token will be revoked:</numerusform>
            <numerusform>%n tokens will be revoked:</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n token(s) revoked.</source>
        <translation>
            <numerusform>%1 of %n token revoked.</numerusform>
            <numerusform>%1 of %n tokens revoked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) revoked, and none is left.</source>
        <translation>
            <numerusform>%n token revoked, and none is left.</numerusform>
            <numerusform>%n tokens revoked, and none is left.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::PlainTokenDialog</name>
    <message numerus="yes">
        <source>The clipboard will be cleared in %n s</source>
        <translation>
            <numerusform>The clipboard will be cleared in %n s</numerusform>
            <numerusform>The clipboard will be cleared in %n s</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::ReadingStrip</name>
    <message numerus="yes">
        <source>Reading everyone&apos;s tokens: %1 of %n user(s)</source>
        <translation>
            <numerusform>Reading everyone&apos;s tokens: %1 of %n user</numerusform>
            <numerusform>Reading everyone&apos;s tokens: %1 of %n users</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::RevokeDialog</name>
    <message numerus="yes">
        <source>Revoke these %n tokens for good?</source>
        <translation>
            <numerusform>Revoke this token for good?</numerusform>
            <numerusform>Revoke these %n tokens for good?</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Revoke %n Tokens</source>
        <translation>
            <numerusform>Revoke %n Token</numerusform>
            <numerusform>Revoke %n Tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n token(s) revoked.</source>
        <translation>
            <numerusform>%1 of %n token revoked.</numerusform>
            <numerusform>%1 of %n tokens revoked.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>All %n token(s) are revoked.</source>
        <translation>
            <numerusform>All %n token are revoked.</numerusform>
            <numerusform>All %n tokens are revoked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::SecretFinder</name>
    <message numerus="yes">
        <source>None of the tokens that could be read is this one. Those of %n user(s) could not be read: it may be one of theirs.</source>
        <translation>
            <numerusform>None of the tokens that could be read is this one. Those of one user could not be read: it may be one of theirs.</numerusform>
            <numerusform>None of the tokens that could be read is this one. Those of %n users could not be read: it may be one of theirs.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenActions</name>
    <message numerus="yes">
        <source>%n token(s) revoked.</source>
        <translation>
            <numerusform>%n token revoked.</numerusform>
            <numerusform>%n tokens revoked.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenCounts</name>
    <message numerus="yes">
        <source>%n token(s)</source>
        <translation>
            <numerusform>%n token</numerusform>
            <numerusform>%n tokens</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n hidden by the search</source>
        <translation>
            <numerusform>%n hidden by the search</numerusform>
            <numerusform>%n hidden by the search</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n selected</source>
        <translation>
            <numerusform>%n selected</numerusform>
            <numerusform>%n selected</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::TokenPage</name>
    <message numerus="yes">
        <source>%n token(s) are hidden by it.</source>
        <translation>
            <numerusform>%n token is hidden by it.</numerusform>
            <numerusform>%n tokens are hidden by it.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) in the server&apos;s answer could not be read.</source>
        <translation>
            <numerusform>%n token in the server&apos;s answer could not be read.</numerusform>
            <numerusform>%n tokens in the server&apos;s answer could not be read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%n token(s) were revoked elsewhere.</source>
        <translation>
            <numerusform>%n token was revoked elsewhere.</numerusform>
            <numerusform>%n tokens were revoked elsewhere.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The tokens of %n user(s) were not read.</source>
        <translation>
            <numerusform>The tokens of %n user were not read.</numerusform>
            <numerusform>The tokens of %n users were not read.</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>The tokens of %n user(s) could not be read; they are marked in the list of users.</source>
        <translation>
            <numerusform>The tokens of %n user could not be read; they are marked in the list of users.</numerusform>
            <numerusform>The tokens of %n users could not be read; they are marked in the list of users.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::UncopiedOffer</name>
    <message numerus="yes">
        <source>… and %n more</source>
        <translation>
            <numerusform>… and one more</numerusform>
            <numerusform>… and %n more</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>Tokendesk ended before %n new token(s) could be copied or saved:

%1

A token is shown only once. Revoke what nothing uses.</source>
        <extracomment>Three paragraphs; %1 is a list of tokens, one a line</extracomment>
        <translation>
            <numerusform>Tokendesk ended before one new token could be copied or saved:

%1

A token is shown only once. Revoke it if nothing uses it.</numerusform>
            <numerusform>Tokendesk ended before %n new tokens could be copied or saved:

%1

A token is shown only once. Revoke what nothing uses.</numerusform>
        </translation>
    </message>
</context>
<context>
    <name>Tokendesk::UserSidebar</name>
    <message numerus="yes">
        <source>%n user(s)</source>
        <translation>
            <numerusform>%n user</numerusform>
            <numerusform>%n users</numerusform>
        </translation>
    </message>
    <message numerus="yes">
        <source>%1 of %n user(s)</source>
        <translation>
            <numerusform>%1 of %n user</numerusform>
            <numerusform>%1 of %n users</numerusform>
        </translation>
    </message>
</context>
</TS>
