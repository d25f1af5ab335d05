import XCTest

@testable import Carewright

final class CivilDateTests: XCTestCase {
    func testOnlyDaysOfTheCalendarExist() {
        XCTAssertNotNil(CivilDate(year: 2028, month: 2, day: 29))
        XCTAssertNotNil(CivilDate(year: 2000, month: 2, day: 29))
        for (year, month, day) in [
            (2027, 2, 29), (2100, 2, 29), (2026, 4, 31), (2026, 13, 1), (2026, 0, 1), (2026, 1, 0),
            (262_143, 1, 1), (-262_144, 1, 1),
        ] {
            XCTAssertNil(CivilDate(year: year, month: month, day: day), "\(year)-\(month)-\(day)")
        }
    }

    func testTextIsReadAndWrittenAsIso8601() {
        for text in ["2026-09-02", "0001-01-01", "+12026-09-02", "-0044-03-15"] {
            XCTAssertEqual(CivilDate(text)?.description, text)
        }
        for text in ["2026-9-2", "02/09/2026", "2026-09-31", "+-2026-09-02", "2026-09", "", "2026-+9-02"] {
            XCTAssertNil(CivilDate(text), text)
        }
        XCTAssertEqual(CivilDateTime("2026-09-02T14:05:00")?.description, "2026-09-02T14:05:00")
        for text in ["2026-09-02", "2026-09-02T24:00:00", "2026-09-02T14:5:00", "2026-09-02 14:05:00"] {
            XCTAssertNil(CivilDateTime(text), text)
        }
    }

    func testDaysAndTimesAreOrdered() throws {
        let day = try XCTUnwrap(CivilDate("2026-09-02"))
        let next = try XCTUnwrap(CivilDate("2026-09-03"))
        XCTAssertLessThan(day, next)
        let morning = try XCTUnwrap(CivilDateTime(date: day, hour: 9, minute: 0))
        let noon = try XCTUnwrap(CivilDateTime(date: day, hour: 12, minute: 0))
        XCTAssertLessThan(morning, noon)
    }

    func testComponentsGoThereAndBack() throws {
        let time = try XCTUnwrap(CivilDateTime("2026-10-25T01:30:00"))
        XCTAssertEqual(CivilDateTime(time.dateComponents), time)
        XCTAssertEqual(CivilDate(time.dateComponents), time.date)
        XCTAssertNil(CivilDate(DateComponents(year: 2026, month: 9)))
    }

    func testCodableIsTheText() throws {
        let days = [try XCTUnwrap(CivilDate("2026-09-02"))]
        let data = try JSONEncoder().encode(days)
        XCTAssertEqual(String(decoding: data, as: UTF8.self), "[\"2026-09-02\"]")
        XCTAssertEqual(try JSONDecoder().decode([CivilDate].self, from: data), days)
        XCTAssertThrowsError(
            try JSONDecoder().decode([CivilDate].self, from: Data("[\"2026-02-30\"]".utf8)))
    }
}
