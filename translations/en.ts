<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="en" sourcelanguage="en">
    <context>
        <name>Demo</name>
        <message numerus="yes">
            <source>%n gaps between statements were found.</source>
            <translation>
                <numerusform>%n gap between statements was found.</numerusform>
                <numerusform>%n gaps between statements were found.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n movements are recorded in two accounts and counted once.</source>
            <translation>
                <numerusform>%n movement is recorded in two accounts and counted once.</numerusform>
                <numerusform>%n movements are recorded in two accounts and counted once.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EntriesPage</name>
        <message numerus="yes">
            <source>%Ln entries were written to {file}.</source>
            <translation>
                <numerusform>%Ln entry was written to {file}.</numerusform>
                <numerusform>%Ln entries were written to {file}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EvidenceModel</name>
        <message numerus="yes">
            <source>%Ln payments</source>
            <translation>
                <numerusform>%Ln payment</numerusform>
                <numerusform>%Ln payments</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>EvidencePage</name>
        <message numerus="yes">
            <source>%Ln files still need you.</source>
            <translation>
                <numerusform>%Ln file still needs you.</numerusform>
                <numerusform>%Ln files still need you.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln files were imported.</source>
            <translation>
                <numerusform>%Ln file was imported.</numerusform>
                <numerusform>%Ln files were imported.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Export</name>
        <message numerus="yes">
            <source>%n entries were written to {file}.</source>
            <translation>
                <numerusform>%n entry was written to {file}.</numerusform>
                <numerusform>%n entries were written to {file}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>FileListModel</name>
        <message numerus="yes">
            <source>%Ln entries</source>
            <translation>
                <numerusform>%Ln entry</numerusform>
                <numerusform>%Ln entries</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln payments</source>
            <translation>
                <numerusform>%Ln payment</numerusform>
                <numerusform>%Ln payments</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>HoverCard</name>
        <message numerus="yes">
            <source>%n entries</source>
            <translation>
                <numerusform>%n entry</numerusform>
                <numerusform>%n entries</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Import</name>
        <message numerus="yes">
            <source>%n files were imported.</source>
            <translation>
                <numerusform>%n file was imported.</numerusform>
                <numerusform>%n files were imported.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>ImportPage</name>
        <message numerus="yes">
            <source>%Ln entries</source>
            <translation>
                <numerusform>%Ln entry</numerusform>
                <numerusform>%Ln entries</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln files</source>
            <translation>
                <numerusform>%Ln file</numerusform>
                <numerusform>%Ln files</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%Ln files were not read. Add them again to look at them.</source>
            <translation>
                <numerusform>%Ln file was not read. Add it again to look at it.</numerusform>
                <numerusform>%Ln files were not read. Add them again to look at them.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Importers</name>
        <message numerus="yes">
            <source>%n cells such as {example} can be read in two ways, and no other cell decides it</source>
            <translation>
                <numerusform>%n cell such as {example} can be read in two ways, and no other cell decides it</numerusform>
                <numerusform>%n cells such as {example} can be read in two ways, and no other cell decides it</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The currency of %n entries is not stated.</source>
            <translation>
                <numerusform>The currency of %n entry is not stated.</numerusform>
                <numerusform>The currency of %n entries is not stated.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>The status of %n transfers is in words that are not known.</source>
            <translation>
                <numerusform>The status of %n transfers is in words that are not known.</numerusform>
                <numerusform>The status of %n transfers is in words that are not known.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>more than one account stands in each of the %n rows</source>
            <translation>
                <numerusform>more than one account stands in the %n row</numerusform>
                <numerusform>more than one account stands in each of the %n rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>no account stands in all of the %n rows</source>
            <translation>
                <numerusform>no account stands in the %n row</numerusform>
                <numerusform>no account stands in all of the %n rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>no sign, no word and no balance tells the direction of %n rows</source>
            <translation>
                <numerusform>no sign, no word and no balance tells the direction of %n row</numerusform>
                <numerusform>no sign, no word and no balance tells the direction of %n rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>no value above 12 in %n rows</source>
            <translation>
                <numerusform>no value above 12 in %n row</numerusform>
                <numerusform>no value above 12 in %n rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{account} in %n rows</source>
            <translation>
                <numerusform>{account} in %n row</numerusform>
                <numerusform>{account} in %n rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{account}, {name}, in %n rows</source>
            <translation>
                <numerusform>{account}, {name}, in %n row</numerusform>
                <numerusform>{account}, {name}, in %n rows</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{file} cannot be read completely before %n questions are answered.</source>
            <translation>
                <numerusform>{file} cannot be read completely before %n question is answered.</numerusform>
                <numerusform>{file} cannot be read completely before %n questions are answered.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Limits</name>
        <message numerus="yes">
            <source>%n entries record a day without a time; within it they stand as in the source.</source>
            <translation>
                <numerusform>%n entry records a day without a time; within it, it stands as in the source.</numerusform>
                <numerusform>%n entries record a day without a time; within it they stand as in the source.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries record no time zone; {zone} is assumed.</source>
            <translation>
                <numerusform>%n entry records no time zone; {zone} is assumed.</numerusform>
                <numerusform>%n entries record no time zone; {zone} is assumed.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries: {warning}</source>
            <translation>
                <numerusform>%n entry: {warning}</numerusform>
                <numerusform>%n entries: {warning}</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>Account {account}: %n entries between {first} and {last} equal entries of another file; both are kept and counted.</source>
            <translation>
                <numerusform>Account {account}: %n entry between {first} and {last} equals an entry of another file; both are kept and counted.</numerusform>
                <numerusform>Account {account}: %n entries between {first} and {last} equal entries of another file; both are kept and counted.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{evidence}: %n payments touch no account of the case and are in no sum of one.</source>
            <translation>
                <numerusform>{evidence}: %n payment touches no account of the case and is in no sum of one.</numerusform>
                <numerusform>{evidence}: %n payments touch no account of the case and are in no sum of one.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{evidence}: %n rows look like entries but could not be read.</source>
            <translation>
                <numerusform>{evidence}: %n row looks like an entry but could not be read.</numerusform>
                <numerusform>{evidence}: %n rows look like entries but could not be read.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PeriodStrip</name>
        <message numerus="yes">
            <source>{currency} in {credits}, out {debits}, %n entries</source>
            <translation>
                <numerusform>{currency} in {credits}, out {debits}, %n entry</numerusform>
                <numerusform>{currency} in {credits}, out {debits}, %n entries</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>PickedList</name>
        <message numerus="yes">
            <source>%n entries</source>
            <translation>
                <numerusform>%n entry</numerusform>
                <numerusform>%n entries</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Reading</name>
        <message numerus="yes">
            <source>{file}: %n payments with two parties</source>
            <translation>
                <numerusform>{file}: %n payment with two parties</numerusform>
                <numerusform>{file}: %n payments with two parties</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{file}: %n rows look like entries but were not read: {reason}.</source>
            <translation>
                <numerusform>{file}: %n row look like entries but were not read: {reason}.</numerusform>
                <numerusform>{file}: %n rows look like entries but were not read: {reason}.</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>{file}: account {account}, %n entries. {state}: {reason}</source>
            <translation>
                <numerusform>{file}: account {account}, %n entry. {state}: {reason}</numerusform>
                <numerusform>{file}: account {account}, %n entries. {state}: {reason}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Report</name>
        <message numerus="yes">
            <source>The report of %n pages is in {file}; its SHA-256 is {hash}.</source>
            <translation>
                <numerusform>The report of %n page is in {file}; its SHA-256 is {hash}.</numerusform>
                <numerusform>The report of %n pages is in {file}; its SHA-256 is {hash}.</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>StatementTree</name>
        <message numerus="yes">
            <source>%Ln entries</source>
            <translation>
                <numerusform>%Ln entry</numerusform>
                <numerusform>%Ln entries</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Statements</name>
        <message numerus="yes">
            <source>{evidence} {file}: account {account}, %n entries. {state}: {reason}</source>
            <translation>
                <numerusform>{evidence} {file}: account {account}, %n entry. {state}: {reason}</numerusform>
                <numerusform>{evidence} {file}: account {account}, %n entries. {state}: {reason}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Timeline</name>
        <message numerus="yes">
            <source>%n days</source>
            <translation>
                <numerusform>%n day</numerusform>
                <numerusform>%n days</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>%n entries</source>
            <translation>
                <numerusform>%n entry</numerusform>
                <numerusform>%n entries</numerusform>
            </translation>
        </message>
        <message numerus="yes">
            <source>No statement for %n days</source>
            <translation>
                <numerusform>No statement for %n day</numerusform>
                <numerusform>No statement for %n days</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>TotalsStrip</name>
        <message numerus="yes">
            <source>%Ln entries</source>
            <translation>
                <numerusform>%Ln entry</numerusform>
                <numerusform>%Ln entries</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>UnreadTable</name>
        <message numerus="yes">
            <source>%Ln rows shown</source>
            <translation>
                <numerusform>%Ln row shown</numerusform>
                <numerusform>%Ln rows shown</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>Warnings</name>
        <message numerus="yes">
            <source>%n rows: {warning}</source>
            <translation>
                <numerusform>%n row: {warning}</numerusform>
                <numerusform>%n rows: {warning}</numerusform>
            </translation>
        </message>
    </context>
    <context>
        <name>WrittenCard</name>
        <message numerus="yes">
            <source>%Ln pages</source>
            <translation>
                <numerusform>%Ln page</numerusform>
                <numerusform>%Ln pages</numerusform>
            </translation>
        </message>
    </context>
</TS>
