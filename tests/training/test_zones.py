from __future__ import annotations

from datetime import UTC, datetime
from zoneinfo import ZoneInfo

import pytest

from investigator_desktop.training.zones import ALMATY, BISHKEK, KABUL, TASHKENT, Zone

INSTANTS = (
    datetime(2024, 1, 15, 9, tzinfo=UTC),
    datetime(2024, 2, 29, 17, 59, 59, tzinfo=UTC),
    datetime(2024, 2, 29, 18, tzinfo=UTC),
    datetime(2024, 6, 30, 20, tzinfo=UTC),
)


@pytest.mark.parametrize("zone", [ALMATY, BISHKEK, TASHKENT, KABUL], ids=lambda zone: zone.name)
@pytest.mark.parametrize("at", INSTANTS)
def test_clocks_show_what_the_zone_tables_say(zone: Zone, at: datetime) -> None:
    assert zone.wall_time(at) == at.astimezone(ZoneInfo(zone.name)).replace(tzinfo=None)


@pytest.mark.parametrize("at", INSTANTS)
def test_a_wall_time_leads_back_to_its_instant(at: datetime) -> None:
    assert BISHKEK.instant(BISHKEK.wall_time(at)) == at


def test_in_the_hour_that_came_twice_the_first_one_is_meant() -> None:
    twice = datetime.fromisoformat("2024-02-29T23:30:00")
    assert ALMATY.instant(twice) == datetime(2024, 2, 29, 17, 30, tzinfo=UTC)
