"""What the actions of the audit trail are called, everywhere alike: in the trail, and as what can be undone."""

from __future__ import annotations

from investigator_desktop.foundation.catalogue import Message, message

STEP_TITLES: dict[str, Message] = {
    "create_case": message("Terms", "making of the case"),
    "change_details": message("Terms", "change of the case's details"),
    "introduce": message("Terms", "introduction of a person"),
    "import": message("Terms", "import of files"),
    "undo_import": message("Terms", "undoing of an import"),
    "set_terms": message("Terms", "change of the terms of evidence"),
    "withdraw_evidence": message("Terms", "withdrawal of evidence"),
    "quarantine_evidence": message("Terms", "quarantine of evidence"),
    "reinstate_evidence": message("Terms", "reinstatement of evidence"),
    "destroy_evidence": message("Terms", "destruction of evidence by order"),
    "decide": message("Terms", "decision about entries"),
    "withdraw_decisions": message("Terms", "withdrawal of decisions"),
    "withdraw_answer": message("Terms", "withdrawal of an answer with its imports"),
    "key_statement": message("Terms", "keying of a statement"),
    "withdraw_keyed": message("Terms", "withdrawal of a keyed statement"),
    "add_episode": message("Terms", "addition of an episode"),
    "change_episode": message("Terms", "change of an episode"),
    "remove_episode": message("Terms", "removal of an episode"),
    "add_to_episode": message("Terms", "addition of entries to an episode"),
    "remove_from_episode": message("Terms", "removal of entries from an episode"),
    "run_identity": message("Terms", "search for names of one party"),
    "run_matching": message("Terms", "matching of transfers"),
    "run_tracing": message("Terms", "tracing of funds"),
    "run_indirect": message("Terms", "run of indirect methods"),
    "run_red_flags": message("Terms", "run of rules"),
    "run_flows": message("Terms", "totals of flows"),
    "run_paths": message("Terms", "search for paths"),
    "run_screening": message("Terms", "screening of amounts"),
    "withdraw_run": message("Terms", "withdrawal of a kept analysis"),
    "record_identity": message("Terms", "decision about names of a party"),
    "record_match": message("Terms", "decision about a transfer"),
    "record_disposition": message("Terms", "disposition of a finding"),
    "record_worksheet": message("Terms", "entry in a worksheet"),
    "record_sealed_list": message("Terms", "sealing of a list"),
    "record_dossier": message("Terms", "entry in an account's dossier"),
    "record_loss": message("Terms", "entry in the schedule of losses"),
    "record_category": message("Terms", "change of a category of spending"),
    "record_funds": message("Terms", "choice of funds of interest"),
    "withdraw_record": message("Terms", "withdrawal of an entry made for an analysis"),
    "undo": message("Terms", "undoing of a step"),
    "redo": message("Terms", "redoing of a step"),
    "write_report": message("Terms", "writing of a report"),
    "write_letter": message("Terms", "drafting of a letter to a bank"),
    "write_receipt": message("Terms", "writing of an acquisition receipt"),
    "write_recovery_sheet": message("Terms", "writing of a recovery sheet"),
    "write_bundle": message("Terms", "writing of a sealed bundle"),
    "make_signing_key": message("Terms", "making of the key that signs bundles"),
    "export_case": message("Terms", "export of the case"),
    "export_evidence": message("Terms", "export of evidence"),
    "give_key_to_agency": message("Terms", "wrapping of the key for the agency"),
    "change_passphrase": message("Terms", "change of the passphrase"),
    "recover_case": message("Terms", "recovery of the case"),
    "restore_backup": message("Terms", "restoring of a backup"),
}


def step_title(action: str) -> Message | str:
    """Return what an action is called; one that this program does not know keeps the name that the trail gives it."""
    return STEP_TITLES.get(action, action)
