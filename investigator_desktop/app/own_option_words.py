"""What options of the command line mean that one command alone has, or that mean something else in it."""

from __future__ import annotations

from collections.abc import Mapping

from investigator_desktop.app.event_option_words import EVENT_OPTION_WORDS
from investigator_desktop.app.exhibit_option_words import EXHIBIT_WORDS
from investigator_desktop.app.filter_option_words import FILTER_WORDS
from investigator_desktop.app.flow_option_words import FLOW_WORDS
from investigator_desktop.app.match_option_words import MATCH_WORDS
from investigator_desktop.app.note_option_words import NOTE_WORDS
from investigator_desktop.app.picture_option_words import PICTURE_WORDS
from investigator_desktop.app.tracing_option_words import TRACING_WORDS
from investigator_desktop.app.worksheet_option_words import WORKSHEET_WORDS
from investigator_desktop.foundation.catalogue import Message, message

OWN_WORDS: Mapping[tuple[str, str], Message] = {
    ("new", "--title"): message("Command line", "what the case is about"),
    ("new", "--reference"): message("Command line", "the number of the case"),
    ("new", "--agency"): message("Command line", "who investigates"),
    ("new", "--currency"): message(
        "Command line", "the currency assumed where a source names none; KZT where it is left out"
    ),
    ("new", "--timezone"): message(
        "Command line", "the time zone assumed where a source names none; Asia/Almaty where it is left out"
    ),
    ("new", "--encrypt"): message("Command line", "encrypts the case with the passphrase"),
    ("overview", "--by"): message(
        "Command line", "how deep the sums are divided: by account, then counterparty, then month"
    ),
    ("overview", "--currency"): message("Command line", "only entries in this currency"),
    ("overview", "--out"): message("Command line", "writes all of it as a workbook, .xlsx"),
    ("read", "files"): message("Command line", "a file or a folder to read"),
    ("import", "paths"): message("Command line", "a file, or a folder with all that lies in it"),
    ("import", "--from"): message("Command line", "the first day that the order covers, as 2024-01-31"),
    ("import", "--to"): message("Command line", "the last day that the order covers, as 2024-12-31"),
    ("import", "--intelligence"): message(
        "Command line", "the files are intelligence only, no evidence for a court"
    ),
    ("import", "--evidence"): message("Command line", "the files are evidence"),
    ("evidence-terms", "--from"): message(
        "Command line", "the first day that the order covers, as 2024-01-31"
    ),
    ("evidence-terms", "--to"): message("Command line", "the last day that the order covers, as 2024-12-31"),
    ("evidence-terms", "--intelligence"): message(
        "Command line", "the item is intelligence only, no evidence for a court"
    ),
    ("evidence-terms", "--evidence"): message("Command line", "the item is evidence"),
    ("layouts list", ""): message("Command line", "lists all layouts, the shipped, own and imported ones"),
    ("layouts add", ""): message("Command line", "makes a layout of how a file is read, and keeps it"),
    ("layouts export", ""): message("Command line", "writes layouts into one signed file"),
    ("layouts import", ""): message("Command line", "takes layouts from a signed file"),
    ("layouts remove", ""): message("Command line", "removes an own or imported layout"),
    ("layouts export", "ids"): message("Command line", "the layouts to export, by their names in the list"),
    ("layouts import", "file"): message("Command line", "the signed file with layouts"),
    ("layouts import", "--key"): message(
        "Command line", "the fingerprint of the signer's key, once it was compared with the signer"
    ),
    ("layouts remove", "id"): message("Command line", "the layout, by its name in the list"),
    ("layouts add", "file"): message("Command line", "the file of which a layout is made"),
    ("layouts add", "--id"): message(
        "Command line", "the name of the layout: small Latin letters, digits, single hyphens"
    ),
    ("layouts add", "--bank"): message(
        "Command line", "the bank whose layout it is; left out for a form that several banks use"
    ),
    ("layouts add", "--in-sheet"): message(
        "Command line", "the sheet with the table; the first one where it is left out"
    ),
    ("layouts add", "--name"): message(
        "Command line", "a name of the bank as its files print it; may be said several times"
    ),
    ("layouts add", "--bic"): message("Command line", "how the bank's BIC begins; may be said several times"),
    ("layouts add", "--iban-bank"): message(
        "Command line", "country and bank code of the bank's IBANs; may be said several times"
    ),
    ("layouts add", "--word"): message(
        "Command line", "words that only this bank's files have above the table; may be said several times"
    ),
    ("layouts add", "--sheet"): message(
        "Command line", "the name of a sheet that only this bank's files have; may be said several times"
    ),
    ("evidence-standing", "--withdraw"): message(
        "Command line", "the item no longer counts, and stays in view with the reason"
    ),
    ("evidence-standing", "--quarantine"): message(
        "Command line", "the item and all that came of it are hidden"
    ),
    ("evidence-standing", "--reinstate"): message("Command line", "the item counts again"),
    ("evidence-destroy", "--ordered-on"): message("Command line", "the day of the order, as 2024-01-31"),
    ("completeness", "--account"): message("Command line", "only this account; may be said several times"),
    ("letter", "--account"): message(
        "Command line", "asks only about this account; may be said several times"
    ),
    ("key-statement", "--account"): message("Command line", "the number of the account"),
    ("key-statement", "--currency"): message(
        "Command line", "the currency of the amounts; that of the case where it is left out"
    ),
    ("key-statement", "--from"): message(
        "Command line", "the first day of which the document tells, as 2024-01-31"
    ),
    ("key-statement", "--to"): message(
        "Command line", "the last day of which the document tells, as 2024-12-31"
    ),
    ("key-statement", "--place"): message("Command line", "where in the document it stands, such as page 2"),
    ("key-statement", "--opening"): message("Command line", "the balance at the beginning"),
    ("key-statement", "--closing"): message("Command line", "the balance at the end"),
    ("key-statement", "--credits"): message("Command line", "all that came in"),
    ("key-statement", "--debits"): message("Command line", "all that went out"),
    ("key-statement", "--count"): message("Command line", "the number of entries"),
    ("key-statement", "--change"): message("Command line", "changes the keyed statement with this number"),
    ("compare", "--first"): message(
        "Command line", "the first production, by the number of its item of evidence"
    ),
    ("compare", "--second"): message(
        "Command line", "the second production, by the number of its item of evidence"
    ),
    ("compare", "--out"): message("Command line", "the table of all differences to write, .csv or .xlsx"),
    ("entries", "--json"): message(
        "Command line", "writes the entries as one JSON document to standard output"
    ),
    ("entries", "--whole-cards"): message(
        "Command line", "writes card numbers whole, with nothing hidden in their middle"
    ),
    ("entries", "--csv"): message("Command line", "the CSV file to write"),
    ("entries", "--xlsx"): message("Command line", "the workbook to write"),
    ("entries", "--parquet"): message("Command line", "the Parquet file to write"),
    ("decide", "--kind"): message("Command line", "what is decided"),
    ("decide", "--field"): message("Command line", "the field that a correction is for"),
    ("decide", "--value"): message("Command line", "the corrected text, the tag, the note or the party"),
    ("decisions", "--withdraw"): message(
        "Command line", "takes back the decision with this number; may be said several times"
    ),
    ("episodes", "action"): message("Command line", "what to do; list where it is left out"),
    ("episodes", "number"): message("Command line", "the number of the episode"),
    ("episodes", "--title"): message("Command line", "what the episode is"),
    ("episodes", "--article"): message("Command line", "the article of the law"),
    ("episodes", "--person"): message("Command line", "a person of the episode; may be said several times"),
    ("episodes", "--first-day"): message("Command line", "its first day, as 2024-01-31"),
    ("episodes", "--last-day"): message("Command line", "its last day, as 2024-12-31"),
    ("parties", "action"): message("Command line", "what to do; list where it is left out"),
    ("parties", "keys"): message("Command line", "the keys of one party or of the two of a pair"),
    ("parties", "--threshold"): message(
        "Command line",
        "proposals of at least so many points of 99; 80 where it is left out, 50 shows weak ones too",
    ),
    ("trail", "--actor-name"): message("Command line", "records of persons with this in their names"),
    ("trail", "--action"): message("Command line", "records of this action"),
    ("trail", "--text"): message("Command line", "records with this in their texts"),
    ("receipt", "--evidence"): message("Command line", "only these items, by their numbers"),
    ("recovery-sheet", "--shares"): message(
        "Command line", "writes three sheets instead, of which any two open the case"
    ),
    ("bundle", "--protected"): message("Command line", "masks names and texts and leaves the originals out"),
    ("bundle", "--recipient"): message(
        "Command line", "the public key of whoever alone may open it; may be said several times"
    ),
    ("bundle", "--signing-key"): message("Command line", "the key of the agency that signs too"),
    ("verify", "case"): message("Command line", "the case file or the bundle"),
    ("verify", "--head"): message(
        "Command line", "the hash of the trail as a report prints it, to be compared"
    ),
    ("verify", "--fingerprint"): message(
        "Command line", "the fingerprint of the signing key as a report prints it, to be compared"
    ),
    ("passphrase", "--remove"): message("Command line", "leaves the case without a passphrase"),
    ("recover", "--words-file"): message(
        "Command line", "a file with the words of the recovery sheet, or two files with those of shares"
    ),
    ("recover", "--agency-share"): message("Command line", "two share files of the agency's key"),
    ("recover", "--from-backup"): message(
        "Command line", "puts the newest whole backup in the place of a damaged case"
    ),
    ("recover", "--person"): message(
        "Command line", "who brought a share, as NAME, ROLE; said once for each"
    ),
    ("backup", "out"): message("Command line", "the copy to write"),
    ("agency-key", "--out"): message("Command line", "the folder for the share files"),
    ("screening", "action"): message(
        "Command line",
        "look, run (looks and keeps it), spending, categories (what persons set), set or withdraw",
    ),
    ("screening", "number"): message(
        "Command line", "what a person set, by its number in the list of categories"
    ),
    ("screening", "--account"): message("Command line", "only this account; may be said several times"),
    ("screening", "--category"): message("Command line", "the category that words or entries have"),
    ("screening", "--words"): message("Command line", "words of a counterparty's name or of a purpose"),
    ("screening", "--out"): message("Command line", "the table of outgoings to write, .csv or .xlsx"),
    ("demo", "--out"): message("Command line", "the folder for the sample case"),
    **FLOW_WORDS,
    **PICTURE_WORDS,
    **MATCH_WORDS,
    **NOTE_WORDS,
    **WORKSHEET_WORDS,
    ("findings", "action"): message(
        "Command line", "list what the last run found, run the rules, name all rules, or dispose of a finding"
    ),
    ("findings", "number"): message("Command line", "the finding, by its number in the last run"),
    ("findings", "--rule"): message("Command line", "only this rule; may be said several times"),
    ("findings", "--set"): message(
        "Command line", "a number in the place of the pack's, as A1.days=7; may be said several times"
    ),
    ("findings", "--jurisdiction"): message(
        "Command line", "the country whose thresholds hold; that of the case's currency where it is left out"
    ),
    ("findings", "--pack"): message("Command line", "a rule pack in the place of the shipped one"),
    ("findings", "--state"): message("Command line", "what has become of the finding"),
    ("lists", "action"): message("Command line", "show the sealed lists, or seal one"),
    ("lists", "kind"): message("Command line", "the kind of list, such as thresholds, prices or events"),
    ("lists", "file"): message(
        "Command line", "a table of text in UTF-8 with the names of its columns in the first row"
    ),
    ("lists", "--title"): message("Command line", "what the list is called; its file where it is left out"),
    ("lists", "--source"): message("Command line", "where the list comes from"),
    **TRACING_WORDS,
    **EVENT_OPTION_WORDS,
    **FILTER_WORDS,
    **EXHIBIT_WORDS,
}
