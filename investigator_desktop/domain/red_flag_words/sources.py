"""The titles of documents and of the pack itself, where the translation tools find them."""

from __future__ import annotations

from investigator_desktop.foundation.catalogue import Message, message

TEXTS: tuple[Message, ...] = (
    message("Red flags", "Rules of trafficking and smuggling of persons"),
    message("Red flags", "FATF and APG: Financial Flows from Human Trafficking, July 2018"),
    message(
        "Red flags",
        "FATF: Money Laundering and Terrorist Financing Risks Arising from Migrant Smuggling, March 2022",
    ),
    message("Red flags", "FinCEN: FIN-2014-A008, 11 September 2014"),
    message("Red flags", "FinCEN: FIN-2020-A008, 15 October 2020"),
    message("Red flags", "FinCEN: FIN-2023-Alert001, 13 January 2023"),
    message("Red flags", "FINTRAC: FINTRAC-2016-OA003, 15 December 2016"),
    message("Red flags", "FATF: The Role of Hawala and Other Similar Service Providers, October 2013"),
    message("Red flags", "UNODC: The Hawala System, September 2023"),
    message("Red flags", "IOM 2016, on guarantees by third parties"),
    message("Red flags", "ACFCS, on FATF 2018"),
    message("Red flags", "Business forensics, on withdrawals near borders"),
    message("Red flags", "Practice of digit tests in audit"),
    message("Red flags", "AMLSim, patterns of its generator"),
    message("Red flags", "Kazakhstan: Law 191-IV as amended on 19 September 2025 (219-VIII)"),
    message("Red flags", "National Bank of Kazakhstan: rules of 31 August 2016, No. 203"),
    message("Red flags", "Common practice"),
    message("Red flags", "A proposal of this program"),
    message(
        "Red flags", "The edition of 2010 began at 1,000,000 to 2,000,000; the text in force must be opened."
    ),
    message("Red flags", "Monitoring of winnings from gambling, by a secondary source."),
    message("Red flags", "A choice of this program."),
    message("Red flags", "Monitoring of pawnshops, by a secondary source."),
    message("Red flags", "Currency transaction report."),
    message("Red flags", "Wires in FIN-2014-A008."),
)
