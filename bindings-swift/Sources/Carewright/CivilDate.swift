import Foundation

/// A day of the calendar, such as 2 September 2026: no time of day and no time zone, so that it is
/// the same day to every reader. Foundation's `Date` is a moment, and would not be.
///
/// ```swift
/// let day = CivilDate(year: 2026, month: 9, day: 2)
/// let same = CivilDate("2026-09-02")
/// let today = CivilDate(Calendar.current.dateComponents([.year, .month, .day], from: Date()))
/// ```
public struct CivilDate: Sendable, Hashable {
    /// The year of the common era.
    public let year: Int
    /// The month, 1 to 12.
    public let month: Int
    /// The day of the month, from 1.
    public let day: Int

    /// The years that the library can count in.
    static let years = -262_143...262_142

    /// A day of the Gregorian calendar; `nil` when there is no such day, as 29 February 2027.
    public init?(year: Int, month: Int, day: Int) {
        guard Self.years.contains(year), (1...12).contains(month),
            (1...Self.daysIn(month: month, of: year)).contains(day)
        else { return nil }
        self.year = year
        self.month = month
        self.day = day
    }

    /// The day that year, month and day of the components name; `nil` when one is absent or there
    /// is no such day.
    public init?(_ components: DateComponents) {
        guard let year = components.year, let month = components.month, let day = components.day
        else { return nil }
        self.init(year: year, month: month, day: day)
    }

    /// Year, month and day, for a `Calendar` in the time zone that the app knows to be right.
    public var dateComponents: DateComponents {
        DateComponents(year: year, month: month, day: day)
    }

    private static func daysIn(month: Int, of year: Int) -> Int {
        switch month {
        case 2: return isLeap(year) ? 29 : 28
        case 4, 6, 9, 11: return 30
        default: return 31
        }
    }

    private static func isLeap(_ year: Int) -> Bool {
        year.isMultiple(of: 4) && (!year.isMultiple(of: 100) || year.isMultiple(of: 400))
    }
}

extension CivilDate: Comparable {
    public static func < (left: CivilDate, right: CivilDate) -> Bool {
        (left.year, left.month, left.day) < (right.year, right.month, right.day)
    }
}

extension CivilDate: LosslessStringConvertible {
    /// Reads `2026-09-02`; `nil` when the text is not a day written so.
    public init?(_ description: String) {
        let sign = description.hasPrefix("-") ? -1 : 1
        let unsigned = description.drop { $0 == "-" || $0 == "+" }
        guard description.count - unsigned.count <= 1 else { return nil }
        let parts = unsigned.split(separator: "-", omittingEmptySubsequences: false)
        guard parts.count == 3, parts[0].count >= 4, parts[1].count == 2, parts[2].count == 2,
            let year = CivilTime.number(parts[0]), let month = CivilTime.number(parts[1]),
            let day = CivilTime.number(parts[2])
        else { return nil }
        self.init(year: sign * year, month: month, day: day)
    }

    /// The day as in ISO 8601: `2026-09-02`.
    public var description: String {
        let digits = CivilTime.padded(abs(year), to: 4)
        let sign = year < 0 ? "-" : (year > 9999 ? "+" : "")
        return "\(sign)\(digits)-\(CivilTime.padded(month, to: 2))-\(CivilTime.padded(day, to: 2))"
    }

    /// Reads what the library wrote.
    init(iso text: String) throws {
        guard let date = Self(text) else { throw CivilTime.Unreadable(text: text) }
        self = date
    }
}

extension CivilDate: Codable {
    public init(from decoder: any Decoder) throws {
        self = try CivilTime.decoded(from: decoder, as: "a day such as 2026-09-02")
    }

    public func encode(to encoder: any Encoder) throws {
        try CivilTime.encode(description, to: encoder)
    }
}
