"""The rules of groups A to I, one small module each, in the order of their ids."""

from __future__ import annotations

from investigator_desktop.analysis.red_flags.rules.a1_structuring import A1
from investigator_desktop.analysis.red_flags.rules.a2_split_over_places import A2
from investigator_desktop.analysis.red_flags.rules.a3_below_wire_threshold import A3
from investigator_desktop.analysis.red_flags.rules.a4_round_amounts import A4
from investigator_desktop.analysis.red_flags.rules.a5_same_amount_daily import A5
from investigator_desktop.analysis.red_flags.rules.a6_advertising_multiples import A6
from investigator_desktop.analysis.red_flags.rules.a7_listed_prices import A7
from investigator_desktop.analysis.red_flags.rules.a9_heap_below_threshold import A9
from investigator_desktop.analysis.red_flags.rules.b1_pass_through import B1
from investigator_desktop.analysis.red_flags.rules.b2_in_and_out_in_a_day import B2
from investigator_desktop.analysis.red_flags.rules.b3_low_balance import B3
from investigator_desktop.analysis.red_flags.rules.b4_dormant_then_active import B4
from investigator_desktop.analysis.red_flags.rules.b5_rise_of_cash import B5
from investigator_desktop.analysis.red_flags.rules.b6_gather_and_scatter import B6
from investigator_desktop.analysis.red_flags.rules.b7_circle import B7
from investigator_desktop.analysis.red_flags.rules.b8_chain import B8
from investigator_desktop.analysis.red_flags.rules.c1_funnel import C1
from investigator_desktop.analysis.red_flags.rules.c2_many_senders import C2
from investigator_desktop.analysis.red_flags.rules.c3_shared_marks import C3
from investigator_desktop.analysis.red_flags.rules.c4_names_and_numbers import C4
from investigator_desktop.analysis.red_flags.rules.c5_one_serves_many import C5
from investigator_desktop.analysis.red_flags.rules.c6_wages_to_one_account import C6
from investigator_desktop.analysis.red_flags.rules.c7_wages_returned import C7
from investigator_desktop.analysis.red_flags.rules.c8_shared_wage_account import C8
from investigator_desktop.analysis.red_flags.rules.c9_no_wages import C9
from investigator_desktop.analysis.red_flags.rules.c11_taking_turns import C11
from investigator_desktop.analysis.red_flags.rules.c12_one_rare_address import C12
from investigator_desktop.analysis.red_flags.rules.d1_night_cash import D1
from investigator_desktop.analysis.red_flags.rules.d2_outside_opening_hours import D2
from investigator_desktop.analysis.red_flags.rules.d4_after_events import D4
from investigator_desktop.analysis.red_flags.rules.d5_along_a_route import D5
from investigator_desktop.analysis.red_flags.rules.d6_held_and_released import D6
from investigator_desktop.analysis.red_flags.rules.e1_drawn_at_the_border import E1
from investigator_desktop.analysis.red_flags.rules.e2_border_receivers import E2
from investigator_desktop.analysis.red_flags.rules.e4_many_towns import E4
from investigator_desktop.analysis.red_flags.rules.e6_paid_elsewhere import E6
from investigator_desktop.analysis.red_flags.rules.e7_card_abroad import E7
from investigator_desktop.analysis.red_flags.rules.f1_advertising import F1
from investigator_desktop.analysis.red_flags.rules.f2_short_stays import F2
from investigator_desktop.analysis.red_flags.rules.f3_tickets_for_many import F3
from investigator_desktop.analysis.red_flags.rules.f4_bursts_of_rides import F4
from investigator_desktop.analysis.red_flags.rules.f7_top_ups import F7
from investigator_desktop.analysis.red_flags.rules.f8_vouchers import F8
from investigator_desktop.analysis.red_flags.rules.g1_cash_share import G1
from investigator_desktop.analysis.red_flags.rules.g2_hidden_payers import G2
from investigator_desktop.analysis.red_flags.rules.g3_exchange_multiples import G3
from investigator_desktop.analysis.red_flags.rules.g4_many_persons_in_a_day import G4
from investigator_desktop.analysis.red_flags.rules.g6_cancelled_and_resent import G6
from investigator_desktop.analysis.red_flags.rules.g8_property_after_cash import G8
from investigator_desktop.analysis.red_flags.rules.h2_deposits_for_imports import H2
from investigator_desktop.analysis.red_flags.rules.h3_periodic_settlement import H3
from investigator_desktop.analysis.red_flags.rules.h4_code_words import H4
from investigator_desktop.analysis.red_flags.rules.i1_beyond_declared_income import I1
from investigator_desktop.analysis.red_flags.rules.i2_codes_and_parties import I2
from investigator_desktop.analysis.red_flags.rules.i4_wage_absent import I4
from investigator_desktop.domain.rule_material import Rule

GROUP_RULES: tuple[Rule, ...] = (
    A1, A2, A3, A4, A5, A6, A7, A9,
    B1, B2, B3, B4, B5, B6, B7, B8,
    C1, C2, C3, C4, C5, C6, C7, C8, C9, C11, C12,
    D1, D2, D4, D5, D6,
    E1, E2, E4, E6, E7,
    F1, F2, F3, F4, F7, F8,
    G1, G2, G3, G4, G6, G8,
    H2, H3, H4,
    I1, I2, I4,
)  # fmt: skip
