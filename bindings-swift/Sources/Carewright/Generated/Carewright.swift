// Written by `cargo xtask generate` from the Rust types. Do not change it here.

// swiftlint:disable all
import Foundation

// Depending on the consumer's build setup, the low-level FFI code
// might be in a separate module, or it might be compiled inline into
// this module. This is a bit of light hackery to work with both.
#if canImport(CarewrightFFI)
import CarewrightFFI
#endif

fileprivate extension RustBuffer {
    // Allocate a new buffer, copying the contents of a `UInt8` array.
    init(bytes: [UInt8]) {
        let rbuf = bytes.withUnsafeBufferPointer { ptr in
            RustBuffer.from(ptr)
        }
        self.init(capacity: rbuf.capacity, len: rbuf.len, data: rbuf.data)
    }

    static func empty() -> RustBuffer {
        RustBuffer(capacity: 0, len:0, data: nil)
    }

    static func from(_ ptr: UnsafeBufferPointer<UInt8>) -> RustBuffer {
        try! rustCall { ffi_carewright_rustbuffer_from_bytes(ForeignBytes(bufferPointer: ptr), $0) }
    }

    // Frees the buffer in place.
    // The buffer must not be used after this is called.
    func deallocate() {
        try! rustCall { ffi_carewright_rustbuffer_free(self, $0) }
    }
}

fileprivate extension ForeignBytes {
    init(bufferPointer: UnsafeBufferPointer<UInt8>) {
        self.init(len: Int32(bufferPointer.count), data: bufferPointer.baseAddress)
    }

    init(rawBufferPointer: UnsafeRawBufferPointer) {
        self.init(
            len: Int32(rawBufferPointer.count),
            data: rawBufferPointer.baseAddress?.assumingMemoryBound(to: UInt8.self)
        )
    }
}

// Converter for `&[u8]` / `[ByRef] bytes` arguments.
//
// Conforms to `FfiConverter` so the compiler enforces the full converter
// method set. Only the scope-bound `lower(_:_body:)` overload is sound —
// zero-copy byte buffers only flow foreign -> Rust, and only in argument
// position. The four protocol-witness methods (`lift`, `lower`, `read`,
// `write`) `fatalError` at runtime if anyone reaches them.
//
// The scope-bound `lower` takes a closure because the `ForeignBytes`
// pointer is only guaranteed valid for the duration of
// `Data.withUnsafeBytes`. Callers must run the full FFI call inside
// the closure body.
fileprivate enum FfiConverterByRefBytes: FfiConverter {
    typealias SwiftType = Data
    typealias FfiType = ForeignBytes

    static func lower<R>(_ value: Data, _ body: (ForeignBytes) throws -> R) rethrows -> R {
        return try value.withUnsafeBytes { rawBuf in
            try body(ForeignBytes(rawBufferPointer: rawBuf))
        }
    }

    static func lower(_ value: Data) -> ForeignBytes {
        fatalError("ByRef bytes cannot use the plain lower: returning ForeignBytes escapes the Data.withUnsafeBytes scope. Use the scope-bound lower(_:_body:) overload instead.")
    }

    static func lift(_ value: ForeignBytes) throws -> Data {
        fatalError("ByRef bytes cannot be lifted: zero-copy &[u8] only flows foreign->Rust")
    }

    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Data {
        fatalError("ByRef bytes cannot be read from a buffer: zero-copy &[u8] is only supported in argument position, not nested in records/options/etc.")
    }

    static func write(_ value: Data, into buf: inout [UInt8]) {
        fatalError("ByRef bytes cannot be written to a buffer: zero-copy &[u8] is only supported in argument position, not nested in records/options/etc.")
    }
}

// For every type used in the interface, we provide helper methods for conveniently
// lifting and lowering that type from C-compatible data, and for reading and writing
// values of that type in a buffer.

// Helper classes/extensions that don't change.
// Someday, this will be in a library of its own.

fileprivate extension Data {
    init(rustBuffer: RustBuffer) {
        self.init(
            bytesNoCopy: rustBuffer.data!,
            count: Int(rustBuffer.len),
            deallocator: .none
        )
    }
}

// Define reader functionality.  Normally this would be defined in a class or
// struct, but we use standalone functions instead in order to make external
// types work.
//
// With external types, one swift source file needs to be able to call the read
// method on another source file's FfiConverter, but then what visibility
// should Reader have?
// - If Reader is fileprivate, then this means the read() must also
//   be fileprivate, which doesn't work with external types.
// - If Reader is internal/public, we'll get compile errors since both source
//   files will try define the same type.
//
// Instead, the read() method and these helper functions input a tuple of data

fileprivate func createReader(data: Data) -> (data: Data, offset: Data.Index) {
    (data: data, offset: 0)
}

// Reads an integer at the current offset, in big-endian order, and advances
// the offset on success. Throws if reading the integer would move the
// offset past the end of the buffer.
fileprivate func readInt<T: FixedWidthInteger>(_ reader: inout (data: Data, offset: Data.Index)) throws -> T {
    let range = reader.offset..<reader.offset + MemoryLayout<T>.size
    guard reader.data.count >= range.upperBound else {
        throw UniffiInternalError.bufferOverflow
    }
    if T.self == UInt8.self {
        let value = reader.data[reader.offset]
        reader.offset += 1
        return value as! T
    }
    var value: T = 0
    let _ = withUnsafeMutableBytes(of: &value, { reader.data.copyBytes(to: $0, from: range)})
    reader.offset = range.upperBound
    return value.bigEndian
}

// Reads an arbitrary number of bytes, to be used to read
// raw bytes, this is useful when lifting strings
fileprivate func readBytes(_ reader: inout (data: Data, offset: Data.Index), count: Int) throws -> Array<UInt8> {
    let range = reader.offset..<(reader.offset+count)
    guard reader.data.count >= range.upperBound else {
        throw UniffiInternalError.bufferOverflow
    }
    var value = [UInt8](repeating: 0, count: count)
    value.withUnsafeMutableBufferPointer({ buffer in
        reader.data.copyBytes(to: buffer, from: range)
    })
    reader.offset = range.upperBound
    return value
}

// Reads a float at the current offset.
fileprivate func readFloat(_ reader: inout (data: Data, offset: Data.Index)) throws -> Float {
    return Float(bitPattern: try readInt(&reader))
}

// Reads a float at the current offset.
fileprivate func readDouble(_ reader: inout (data: Data, offset: Data.Index)) throws -> Double {
    return Double(bitPattern: try readInt(&reader))
}

// Indicates if the offset has reached the end of the buffer.
fileprivate func hasRemaining(_ reader: (data: Data, offset: Data.Index)) -> Bool {
    return reader.offset < reader.data.count
}

// Define writer functionality.  Normally this would be defined in a class or
// struct, but we use standalone functions instead in order to make external
// types work.  See the above discussion on Readers for details.

fileprivate func createWriter() -> [UInt8] {
    return []
}

fileprivate func writeBytes<S>(_ writer: inout [UInt8], _ byteArr: S) where S: Sequence, S.Element == UInt8 {
    writer.append(contentsOf: byteArr)
}

// Writes an integer in big-endian order.
//
// Warning: make sure what you are trying to write
// is in the correct type!
fileprivate func writeInt<T: FixedWidthInteger>(_ writer: inout [UInt8], _ value: T) {
    var value = value.bigEndian
    withUnsafeBytes(of: &value) { writer.append(contentsOf: $0) }
}

fileprivate func writeFloat(_ writer: inout [UInt8], _ value: Float) {
    writeInt(&writer, value.bitPattern)
}

fileprivate func writeDouble(_ writer: inout [UInt8], _ value: Double) {
    writeInt(&writer, value.bitPattern)
}

// Protocol for types that transfer other types across the FFI. This is
// analogous to the Rust trait of the same name.
fileprivate protocol FfiConverter {
    associatedtype FfiType
    associatedtype SwiftType

    static func lift(_ value: FfiType) throws -> SwiftType
    static func lower(_ value: SwiftType) -> FfiType
    static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType
    static func write(_ value: SwiftType, into buf: inout [UInt8])
}

// Types conforming to `Primitive` pass themselves directly over the FFI.
fileprivate protocol FfiConverterPrimitive: FfiConverter where FfiType == SwiftType { }

extension FfiConverterPrimitive {
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public static func lift(_ value: FfiType) throws -> SwiftType {
        return value
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public static func lower(_ value: SwiftType) -> FfiType {
        return value
    }
}

// Types conforming to `FfiConverterRustBuffer` lift and lower into a `RustBuffer`.
// Used for complex types where it's hard to write a custom lift/lower.
fileprivate protocol FfiConverterRustBuffer: FfiConverter where FfiType == RustBuffer {}

extension FfiConverterRustBuffer {
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public static func lift(_ buf: RustBuffer) throws -> SwiftType {
        var reader = createReader(data: Data(rustBuffer: buf))
        let value = try read(from: &reader)
        if hasRemaining(reader) {
            throw UniffiInternalError.incompleteData
        }
        buf.deallocate()
        return value
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public static func lower(_ value: SwiftType) -> RustBuffer {
          var writer = createWriter()
          write(value, into: &writer)
          return RustBuffer(bytes: writer)
    }
}
// An error type for FFI errors. These errors occur at the UniFFI level, not
// the library level.
fileprivate enum UniffiInternalError: LocalizedError {
    case bufferOverflow
    case incompleteData
    case unexpectedOptionalTag
    case unexpectedEnumCase
    case unexpectedNullPointer
    case unexpectedRustCallStatusCode
    case unexpectedRustCallError
    case unexpectedStaleHandle
    case rustPanic(_ message: String)

    public var errorDescription: String? {
        switch self {
        case .bufferOverflow: return "Reading the requested value would read past the end of the buffer"
        case .incompleteData: return "The buffer still has data after lifting its containing value"
        case .unexpectedOptionalTag: return "Unexpected optional tag; should be 0 or 1"
        case .unexpectedEnumCase: return "Raw enum value doesn't match any cases"
        case .unexpectedNullPointer: return "Raw pointer value was null"
        case .unexpectedRustCallStatusCode: return "Unexpected RustCallStatus code"
        case .unexpectedRustCallError: return "CALL_ERROR but no errorClass specified"
        case .unexpectedStaleHandle: return "The object in the handle map has been dropped already"
        case let .rustPanic(message): return message
        }
    }
}

fileprivate extension NSLock {
    func withLock<T>(f: () throws -> T) rethrows -> T {
        self.lock()
        defer { self.unlock() }
        return try f()
    }
}

fileprivate let CALL_SUCCESS: Int8 = 0
fileprivate let CALL_ERROR: Int8 = 1
fileprivate let CALL_UNEXPECTED_ERROR: Int8 = 2
fileprivate let CALL_CANCELLED: Int8 = 3

fileprivate extension RustCallStatus {
    init() {
        self.init(
            code: CALL_SUCCESS,
            errorBuf: RustBuffer.init(
                capacity: 0,
                len: 0,
                data: nil
            )
        )
    }
}

private func rustCall<T>(_ callback: (UnsafeMutablePointer<RustCallStatus>) -> T) throws -> T {
    let neverThrow: ((RustBuffer) throws -> Never)? = nil
    return try makeRustCall(callback, errorHandler: neverThrow)
}

private func rustCallWithError<T, E: Swift.Error>(
    _ errorHandler: @escaping (RustBuffer) throws -> E,
    _ callback: (UnsafeMutablePointer<RustCallStatus>) -> T) throws -> T {
    try makeRustCall(callback, errorHandler: errorHandler)
}

private func makeRustCall<T, E: Swift.Error>(
    _ callback: (UnsafeMutablePointer<RustCallStatus>) -> T,
    errorHandler: ((RustBuffer) throws -> E)?
) throws -> T {
    uniffiEnsureCarewrightInitialized()
    var callStatus = RustCallStatus.init()
    let returnedVal = callback(&callStatus)
    try uniffiCheckCallStatus(callStatus: callStatus, errorHandler: errorHandler)
    return returnedVal
}

private func uniffiCheckCallStatus<E: Swift.Error>(
    callStatus: RustCallStatus,
    errorHandler: ((RustBuffer) throws -> E)?
) throws {
    switch callStatus.code {
        case CALL_SUCCESS:
            return

        case CALL_ERROR:
            if let errorHandler = errorHandler {
                throw try errorHandler(callStatus.errorBuf)
            } else {
                callStatus.errorBuf.deallocate()
                throw UniffiInternalError.unexpectedRustCallError
            }

        case CALL_UNEXPECTED_ERROR:
            // When the rust code sees a panic, it tries to construct a RustBuffer
            // with the message.  But if that code panics, then it just sends back
            // an empty buffer.
            if callStatus.errorBuf.len > 0 {
                throw UniffiInternalError.rustPanic(try FfiConverterString.lift(callStatus.errorBuf))
            } else {
                callStatus.errorBuf.deallocate()
                throw UniffiInternalError.rustPanic("Rust panic")
            }

        case CALL_CANCELLED:
            fatalError("Cancellation not supported yet")

        default:
            throw UniffiInternalError.unexpectedRustCallStatusCode
    }
}

private func uniffiTraitInterfaceCall<T>(
    callStatus: UnsafeMutablePointer<RustCallStatus>,
    makeCall: () throws -> T,
    writeReturn: (T) -> ()
) {
    do {
        try writeReturn(makeCall())
    } catch let error {
        callStatus.pointee.code = CALL_UNEXPECTED_ERROR
        callStatus.pointee.errorBuf = FfiConverterString.lower(String(describing: error))
    }
}

private func uniffiTraitInterfaceCallWithError<T, E>(
    callStatus: UnsafeMutablePointer<RustCallStatus>,
    makeCall: () throws -> T,
    writeReturn: (T) -> (),
    lowerError: (E) -> RustBuffer
) {
    do {
        try writeReturn(makeCall())
    } catch let error as E {
        callStatus.pointee.code = CALL_ERROR
        callStatus.pointee.errorBuf = lowerError(error)
    } catch {
        callStatus.pointee.code = CALL_UNEXPECTED_ERROR
        callStatus.pointee.errorBuf = FfiConverterString.lower(String(describing: error))
    }
}
// Initial value and increment amount for handles.
// These ensure that SWIFT handles always have the lowest bit set
fileprivate let UNIFFI_HANDLEMAP_INITIAL: UInt64 = 1
fileprivate let UNIFFI_HANDLEMAP_DELTA: UInt64 = 2

fileprivate final class UniffiHandleMap<T>: @unchecked Sendable {
    // All mutation happens with this lock held, which is why we implement @unchecked Sendable.
    private let lock = NSLock()
    private var map: [UInt64: T] = [:]
    private var currentHandle: UInt64 = UNIFFI_HANDLEMAP_INITIAL

    func insert(obj: T) -> UInt64 {
        lock.withLock {
            return doInsert(obj)
        }
    }

    // Low-level insert function, this assumes `lock` is held.
    private func doInsert(_ obj: T) -> UInt64 {
        let handle = currentHandle
        currentHandle += UNIFFI_HANDLEMAP_DELTA
        map[handle] = obj
        return handle
    }

     func get(handle: UInt64) throws -> T {
        try lock.withLock {
            guard let obj = map[handle] else {
                throw UniffiInternalError.unexpectedStaleHandle
            }
            return obj
        }
    }

     func clone(handle: UInt64) throws -> UInt64 {
        try lock.withLock {
            guard let obj = map[handle] else {
                throw UniffiInternalError.unexpectedStaleHandle
            }
            return doInsert(obj)
        }
    }

    @discardableResult
    func remove(handle: UInt64) throws -> T {
        try lock.withLock {
            guard let obj = map.removeValue(forKey: handle) else {
                throw UniffiInternalError.unexpectedStaleHandle
            }
            return obj
        }
    }

    var count: Int {
        get {
            map.count
        }
    }
}


// Public interface members begin here.


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterUInt32: FfiConverterPrimitive {
    typealias FfiType = UInt32
    typealias SwiftType = UInt32

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> UInt32 {
        return try lift(readInt(&buf))
    }

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterUInt64: FfiConverterPrimitive {
    typealias FfiType = UInt64
    typealias SwiftType = UInt64

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> UInt64 {
        return try lift(readInt(&buf))
    }

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterInt64: FfiConverterPrimitive {
    typealias FfiType = Int64
    typealias SwiftType = Int64

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Int64 {
        return try lift(readInt(&buf))
    }

    public static func write(_ value: Int64, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterBool : FfiConverter {
    typealias FfiType = Int8
    typealias SwiftType = Bool

    public static func lift(_ value: Int8) throws -> Bool {
        return value != 0
    }

    public static func lower(_ value: Bool) -> Int8 {
        return value ? 1 : 0
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Bool {
        return try lift(readInt(&buf))
    }

    public static func write(_ value: Bool, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterString: FfiConverter {
    typealias SwiftType = String
    typealias FfiType = RustBuffer

    public static func lift(_ value: RustBuffer) throws -> String {
        defer {
            value.deallocate()
        }
        if value.data == nil {
            return String()
        }
        let bytes = UnsafeBufferPointer<UInt8>(start: value.data!, count: Int(value.len))
        // Use Swift's native UTF-8 decoder; `String(bytes:encoding:.utf8)` goes
        // through Foundation's NSString and silently strips a leading U+FEFF BOM.
        // Invalid UTF-8 substitutes U+FFFD instead of trapping (unreachable
        // given Rust's `String` invariant).
        return String(decoding: bytes, as: UTF8.self)
    }

    public static func lower(_ value: String) -> RustBuffer {
        return value.utf8CString.withUnsafeBufferPointer { ptr in
            // The swift string gives us int8_t, we want uint8_t.
            ptr.withMemoryRebound(to: UInt8.self) { ptr in
                // The swift string gives us a trailing null byte, we don't want it.
                let buf = UnsafeBufferPointer(rebasing: ptr.prefix(upTo: ptr.count - 1))
                return RustBuffer.from(buf)
            }
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> String {
        let len: Int32 = try readInt(&buf)
        // See `lift` above for why we avoid Foundation's NSString-backed decoder here.
        return String(decoding: try readBytes(&buf, count: Int(len)), as: UTF8.self)
    }

    public static func write(_ value: String, into buf: inout [UInt8]) {
        let len = Int32(value.utf8.count)
        writeInt(&buf, len)
        writeBytes(&buf, value.utf8)
    }
}




/**
 * The questions about adjustments, asked of one policy.
 *
 * Every answer is made for one view and holds what that view needs to know, and nothing else; so
 * does every error. It uses what had happened or been recorded by the end of the as-of date. Every
 * question is an error where no version of the policy is in force, or the one that is says
 * nothing about adjustments.
 */
public protocol AdjustmentsProtocol: AnyObject, Sendable {

    /**
     * Whether a worker can do some work: yes, no, or if they agree, and which limit says so.
     *
     * Errors: as for `in_force`, and work that lasts no time or more than a day.
     */
    func canDo(worker: AdjustedWorker, proposed: ProposedWork, asOf: CivilDate, view: AnswerView) throws  -> WorkAnswer

    /**
     * What is agreed for a worker, whether it is in place, and what it comes to: the tightest of
     * each limit, until when, and what contradicts.
     *
     * Errors: the facts contradict themselves or the policy (all faults are listed, as far as the
     * view is told of them).
     */
    func inForce(worker: AdjustedWorker, asOf: CivilDate, view: AnswerView) throws  -> InForce

    /**
     * Whether care for a worker is to be arranged outside the service they work in. Only the lead
     * for own care and the worker are told; every other view has the same answer whatever is so.
     *
     * Errors, for them: facts that contradict themselves.
     */
    func ownCare(referral: OwnCareReferral, asOf: CivilDate, view: AnswerView) throws  -> OwnCare

    /**
     * Whether the organisation is ready for a peer support worker to start, what is missing and
     * who answers for it.
     *
     * Errors: a step recorded twice, or one recorded as not called for that always is.
     */
    func readiness(starter: NewStarter, asOf: CivilDate, view: AnswerView) throws  -> Readiness

    /**
     * Every adjustment in its life, what is due next, and what is not as it should be. Faulty
     * records are listed beside it.
     */
    func register(workers: [AdjustedWorker], asOf: CivilDate, view: AnswerView) throws  -> AdjustmentRegister

    /**
     * The requests that were not answered in time, and what was agreed and not put in place in
     * time.
     */
    func requestsLate(workers: [AdjustedWorker], asOf: CivilDate, view: AnswerView) throws  -> AdjustmentRegister

    /**
     * The adjustments whose review is due soon or overdue.
     */
    func reviewsDue(workers: [AdjustedWorker], asOf: CivilDate, view: AnswerView) throws  -> AdjustmentRegister

    /**
     * How a worker's wellbeing is watched over and supported, and what is late or lacking.
     *
     * Errors: as for `in_force`.
     */
    func wellbeing(worker: AdjustedWorker, asOf: CivilDate, view: AnswerView) throws  -> Wellbeing

}
/**
 * The questions about adjustments, asked of one policy.
 *
 * Every answer is made for one view and holds what that view needs to know, and nothing else; so
 * does every error. It uses what had happened or been recorded by the end of the as-of date. Every
 * question is an error where no version of the policy is in force, or the one that is says
 * nothing about adjustments.
 */
open class Adjustments: AdjustmentsProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public struct NoHandle {
        public init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_carewright_fn_clone_adjustments(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_carewright_fn_free_adjustments(handle, $0) }
    }




    /**
     * Whether a worker can do some work: yes, no, or if they agree, and which limit says so.
     *
     * Errors: as for `in_force`, and work that lasts no time or more than a day.
     */
open func canDo(worker: AdjustedWorker, proposed: ProposedWork, asOf: CivilDate, view: AnswerView)throws  -> WorkAnswer  {
    return try  FfiConverterTypeWorkAnswer_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_adjustments_can_do(
            self.uniffiCloneHandle(),
        FfiConverterTypeAdjustedWorker_lower(worker),
        FfiConverterTypeProposedWork_lower(proposed),
        FfiConverterTypeCivilDate_lower(asOf),
        FfiConverterTypeAnswerView_lower(view),uniffiCallStatus
    )
})
}

    /**
     * What is agreed for a worker, whether it is in place, and what it comes to: the tightest of
     * each limit, until when, and what contradicts.
     *
     * Errors: the facts contradict themselves or the policy (all faults are listed, as far as the
     * view is told of them).
     */
open func inForce(worker: AdjustedWorker, asOf: CivilDate, view: AnswerView)throws  -> InForce  {
    return try  FfiConverterTypeInForce_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_adjustments_in_force(
            self.uniffiCloneHandle(),
        FfiConverterTypeAdjustedWorker_lower(worker),
        FfiConverterTypeCivilDate_lower(asOf),
        FfiConverterTypeAnswerView_lower(view),uniffiCallStatus
    )
})
}

    /**
     * Whether care for a worker is to be arranged outside the service they work in. Only the lead
     * for own care and the worker are told; every other view has the same answer whatever is so.
     *
     * Errors, for them: facts that contradict themselves.
     */
open func ownCare(referral: OwnCareReferral, asOf: CivilDate, view: AnswerView)throws  -> OwnCare  {
    return try  FfiConverterTypeOwnCare_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_adjustments_own_care(
            self.uniffiCloneHandle(),
        FfiConverterTypeOwnCareReferral_lower(referral),
        FfiConverterTypeCivilDate_lower(asOf),
        FfiConverterTypeAnswerView_lower(view),uniffiCallStatus
    )
})
}

    /**
     * Whether the organisation is ready for a peer support worker to start, what is missing and
     * who answers for it.
     *
     * Errors: a step recorded twice, or one recorded as not called for that always is.
     */
open func readiness(starter: NewStarter, asOf: CivilDate, view: AnswerView)throws  -> Readiness  {
    return try  FfiConverterTypeReadiness_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_adjustments_readiness(
            self.uniffiCloneHandle(),
        FfiConverterTypeNewStarter_lower(starter),
        FfiConverterTypeCivilDate_lower(asOf),
        FfiConverterTypeAnswerView_lower(view),uniffiCallStatus
    )
})
}

    /**
     * Every adjustment in its life, what is due next, and what is not as it should be. Faulty
     * records are listed beside it.
     */
open func register(workers: [AdjustedWorker], asOf: CivilDate, view: AnswerView)throws  -> AdjustmentRegister  {
    return try  FfiConverterTypeAdjustmentRegister_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_adjustments_register(
            self.uniffiCloneHandle(),
        FfiConverterSequenceTypeAdjustedWorker.lower(workers),
        FfiConverterTypeCivilDate_lower(asOf),
        FfiConverterTypeAnswerView_lower(view),uniffiCallStatus
    )
})
}

    /**
     * The requests that were not answered in time, and what was agreed and not put in place in
     * time.
     */
open func requestsLate(workers: [AdjustedWorker], asOf: CivilDate, view: AnswerView)throws  -> AdjustmentRegister  {
    return try  FfiConverterTypeAdjustmentRegister_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_adjustments_requests_late(
            self.uniffiCloneHandle(),
        FfiConverterSequenceTypeAdjustedWorker.lower(workers),
        FfiConverterTypeCivilDate_lower(asOf),
        FfiConverterTypeAnswerView_lower(view),uniffiCallStatus
    )
})
}

    /**
     * The adjustments whose review is due soon or overdue.
     */
open func reviewsDue(workers: [AdjustedWorker], asOf: CivilDate, view: AnswerView)throws  -> AdjustmentRegister  {
    return try  FfiConverterTypeAdjustmentRegister_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_adjustments_reviews_due(
            self.uniffiCloneHandle(),
        FfiConverterSequenceTypeAdjustedWorker.lower(workers),
        FfiConverterTypeCivilDate_lower(asOf),
        FfiConverterTypeAnswerView_lower(view),uniffiCallStatus
    )
})
}

    /**
     * How a worker's wellbeing is watched over and supported, and what is late or lacking.
     *
     * Errors: as for `in_force`.
     */
open func wellbeing(worker: AdjustedWorker, asOf: CivilDate, view: AnswerView)throws  -> Wellbeing  {
    return try  FfiConverterTypeWellbeing_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_adjustments_wellbeing(
            self.uniffiCloneHandle(),
        FfiConverterTypeAdjustedWorker_lower(worker),
        FfiConverterTypeCivilDate_lower(asOf),
        FfiConverterTypeAnswerView_lower(view),uniffiCallStatus
    )
})
}



}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeAdjustments: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = Adjustments

    public static func lift(_ handle: UInt64) throws -> Adjustments {
        return Adjustments(unsafeFromHandle: handle)
    }

    public static func lower(_ value: Adjustments) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Adjustments {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: Adjustments, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAdjustments_lift(_ handle: UInt64) throws -> Adjustments {
    return try FfiConverterTypeAdjustments.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAdjustments_lower(_ value: Adjustments) -> UInt64 {
    return FfiConverterTypeAdjustments.lower(value)
}






/**
 * A service's policy, checked: it exists only if it is valid.
 */
public protocol PolicyProtocol: AnyObject, Sendable {

    /**
     * The questions about adjustments.
     */
    func adjustments() throws  -> Adjustments

    /**
     * A fingerprint of everything the policy says.
     */
    func fingerprint() throws  -> String

    /**
     * The questions about session limits.
     */
    func sessionLimits() throws  -> SessionLimits

    /**
     * Where a value came from; without a date, in the latest version.
     */
    func sourceOf(path: String, asOf: CivilDate?) throws  -> ValueSource?

    /**
     * The whole checked policy in canonical JSON, every line resolved.
     */
    func toJson() throws  -> String

    /**
     * The questions about the waiting list.
     */
    func waitingList() throws  -> WaitingList

}
/**
 * A service's policy, checked: it exists only if it is valid.
 */
open class Policy: PolicyProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public struct NoHandle {
        public init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_carewright_fn_clone_policy(self.handle, $0) }
    }
    /**
     * Reads and checks a policy written in TOML.
     */
public convenience init(toml: String)throws  {
    let handle =
        try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_constructor_policy_new(
        FfiConverterString.lower(toml),uniffiCallStatus
    )
}
    self.init(unsafeFromHandle: handle)
}

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_carewright_fn_free_policy(handle, $0) }
    }


    /**
     * Reads and checks a policy written in JSON.
     */
public static func fromJson(json: String)throws  -> Policy  {
    return try  FfiConverterTypePolicy_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_constructor_policy_from_json(
        FfiConverterString.lower(json),uniffiCallStatus
    )
})
}

    /**
     * Reads and checks a policy of several documents, the service's own last.
     */
public static func fromLayers(layers: [PolicyLayer])throws  -> Policy  {
    return try  FfiConverterTypePolicy_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_constructor_policy_from_layers(
        FfiConverterSequenceTypePolicyLayer.lower(layers),uniffiCallStatus
    )
})
}



    /**
     * The questions about adjustments.
     */
open func adjustments()throws  -> Adjustments  {
    return try  FfiConverterTypeAdjustments_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_policy_adjustments(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * A fingerprint of everything the policy says.
     */
open func fingerprint()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_policy_fingerprint(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * The questions about session limits.
     */
open func sessionLimits()throws  -> SessionLimits  {
    return try  FfiConverterTypeSessionLimits_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_policy_session_limits(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * Where a value came from; without a date, in the latest version.
     */
open func sourceOf(path: String, asOf: CivilDate?)throws  -> ValueSource?  {
    return try  FfiConverterOptionTypeValueSource.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_policy_source_of(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(path),
        FfiConverterOptionTypeCivilDate.lower(asOf),uniffiCallStatus
    )
})
}

    /**
     * The whole checked policy in canonical JSON, every line resolved.
     */
open func toJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_policy_to_json(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}

    /**
     * The questions about the waiting list.
     */
open func waitingList()throws  -> WaitingList  {
    return try  FfiConverterTypeWaitingList_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_policy_waiting_list(
            self.uniffiCloneHandle(),uniffiCallStatus
    )
})
}



}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePolicy: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = Policy

    public static func lift(_ handle: UInt64) throws -> Policy {
        return Policy(unsafeFromHandle: handle)
    }

    public static func lower(_ value: Policy) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Policy {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: Policy, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePolicy_lift(_ handle: UInt64) throws -> Policy {
    return try FfiConverterTypePolicy.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePolicy_lower(_ value: Policy) -> UInt64 {
    return FfiConverterTypePolicy.lower(value)
}






/**
 * The questions about session limits, asked of one policy.
 *
 * An episode is governed by the version of the policy in force on the day it started. Every
 * answer is as of a date: it uses what had happened, been recorded or been planned by the end of
 * that day, and lists what is dated later as set aside.
 */
public protocol SessionLimitsProtocol: AnyObject, Sendable {

    /**
     * Whether a series of sessions is as the policy asks: weekday and local time, workers,
     * skills, records, last day. The version in force on the day of its first session governs.
     *
     * Errors: the policy was not in force then, an unknown line, no sessions, or two sessions
     * with one identifier.
     */
    func checkSeries(series: Series, asOf: CivilDate) throws  -> SeriesAnswer

    /**
     * Whether a worker's day can be worked: nothing overlaps and every journey fits.
     *
     * Errors: an engagement or a journey impossibly short or long.
     */
    func checkWorkingDay(worker: String, engagements: [Engagement]) throws  -> WorkingDayAnswer

    /**
     * Whether an extension is within the policy, needs something, or is refused; and the smallest
     * changes that would bring it within the policy.
     *
     * Errors: as for `standing`, and an extension of nothing.
     */
    func decideExtension(episode: Episode, request: ExtensionRequest, asOf: CivilDate) throws  -> ExtensionAnswer

    /**
     * What each appointment came to: contact minutes, paid minutes, what it used of the limit
     * and what was charged in pence, each with its reasons.
     *
     * Errors: as for `standing`.
     */
    func ledger(episode: Episode, asOf: CivilDate) throws  -> Ledger

    /**
     * Whether a session may be booked: yes, no, or who has to authorise it; and where the answer
     * is not yes, the smallest changes that would make it so.
     *
     * Errors: as for `standing`, and a session impossibly short or long.
     */
    func mayBook(episode: Episode, proposed: ProposedSession, asOf: CivilDate) throws  -> BookingAnswer

    /**
     * Where a client stands: used, remaining, what lies ahead, what is missing, what is asked.
     *
     * Errors: the policy was not in force when the episode started, or the facts contradict
     * themselves or the policy (all faults are listed).
     */
    func standing(episode: Episode, asOf: CivilDate) throws  -> Standing

    /**
     * Where each of these clients stands. Episodes that cannot be decided come back beside the
     * others with what to put right; nothing is lost.
     */
    func standingBatch(episodes: [Episode], asOf: CivilDate) throws  -> StandingBatch

}
/**
 * The questions about session limits, asked of one policy.
 *
 * An episode is governed by the version of the policy in force on the day it started. Every
 * answer is as of a date: it uses what had happened, been recorded or been planned by the end of
 * that day, and lists what is dated later as set aside.
 */
open class SessionLimits: SessionLimitsProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public struct NoHandle {
        public init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_carewright_fn_clone_sessionlimits(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_carewright_fn_free_sessionlimits(handle, $0) }
    }




    /**
     * Whether a series of sessions is as the policy asks: weekday and local time, workers,
     * skills, records, last day. The version in force on the day of its first session governs.
     *
     * Errors: the policy was not in force then, an unknown line, no sessions, or two sessions
     * with one identifier.
     */
open func checkSeries(series: Series, asOf: CivilDate)throws  -> SeriesAnswer  {
    return try  FfiConverterTypeSeriesAnswer_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_sessionlimits_check_series(
            self.uniffiCloneHandle(),
        FfiConverterTypeSeries_lower(series),
        FfiConverterTypeCivilDate_lower(asOf),uniffiCallStatus
    )
})
}

    /**
     * Whether a worker's day can be worked: nothing overlaps and every journey fits.
     *
     * Errors: an engagement or a journey impossibly short or long.
     */
open func checkWorkingDay(worker: String, engagements: [Engagement])throws  -> WorkingDayAnswer  {
    return try  FfiConverterTypeWorkingDayAnswer_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_sessionlimits_check_working_day(
            self.uniffiCloneHandle(),
        FfiConverterString.lower(worker),
        FfiConverterSequenceTypeEngagement.lower(engagements),uniffiCallStatus
    )
})
}

    /**
     * Whether an extension is within the policy, needs something, or is refused; and the smallest
     * changes that would bring it within the policy.
     *
     * Errors: as for `standing`, and an extension of nothing.
     */
open func decideExtension(episode: Episode, request: ExtensionRequest, asOf: CivilDate)throws  -> ExtensionAnswer  {
    return try  FfiConverterTypeExtensionAnswer_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_sessionlimits_decide_extension(
            self.uniffiCloneHandle(),
        FfiConverterTypeEpisode_lower(episode),
        FfiConverterTypeExtensionRequest_lower(request),
        FfiConverterTypeCivilDate_lower(asOf),uniffiCallStatus
    )
})
}

    /**
     * What each appointment came to: contact minutes, paid minutes, what it used of the limit
     * and what was charged in pence, each with its reasons.
     *
     * Errors: as for `standing`.
     */
open func ledger(episode: Episode, asOf: CivilDate)throws  -> Ledger  {
    return try  FfiConverterTypeLedger_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_sessionlimits_ledger(
            self.uniffiCloneHandle(),
        FfiConverterTypeEpisode_lower(episode),
        FfiConverterTypeCivilDate_lower(asOf),uniffiCallStatus
    )
})
}

    /**
     * Whether a session may be booked: yes, no, or who has to authorise it; and where the answer
     * is not yes, the smallest changes that would make it so.
     *
     * Errors: as for `standing`, and a session impossibly short or long.
     */
open func mayBook(episode: Episode, proposed: ProposedSession, asOf: CivilDate)throws  -> BookingAnswer  {
    return try  FfiConverterTypeBookingAnswer_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_sessionlimits_may_book(
            self.uniffiCloneHandle(),
        FfiConverterTypeEpisode_lower(episode),
        FfiConverterTypeProposedSession_lower(proposed),
        FfiConverterTypeCivilDate_lower(asOf),uniffiCallStatus
    )
})
}

    /**
     * Where a client stands: used, remaining, what lies ahead, what is missing, what is asked.
     *
     * Errors: the policy was not in force when the episode started, or the facts contradict
     * themselves or the policy (all faults are listed).
     */
open func standing(episode: Episode, asOf: CivilDate)throws  -> Standing  {
    return try  FfiConverterTypeStanding_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_sessionlimits_standing(
            self.uniffiCloneHandle(),
        FfiConverterTypeEpisode_lower(episode),
        FfiConverterTypeCivilDate_lower(asOf),uniffiCallStatus
    )
})
}

    /**
     * Where each of these clients stands. Episodes that cannot be decided come back beside the
     * others with what to put right; nothing is lost.
     */
open func standingBatch(episodes: [Episode], asOf: CivilDate)throws  -> StandingBatch  {
    return try  FfiConverterTypeStandingBatch_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_sessionlimits_standing_batch(
            self.uniffiCloneHandle(),
        FfiConverterSequenceTypeEpisode.lower(episodes),
        FfiConverterTypeCivilDate_lower(asOf),uniffiCallStatus
    )
})
}



}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSessionLimits: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = SessionLimits

    public static func lift(_ handle: UInt64) throws -> SessionLimits {
        return SessionLimits(unsafeFromHandle: handle)
    }

    public static func lower(_ value: SessionLimits) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SessionLimits {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: SessionLimits, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSessionLimits_lift(_ handle: UInt64) throws -> SessionLimits {
    return try FfiConverterTypeSessionLimits.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSessionLimits_lower(_ value: SessionLimits) -> UInt64 {
    return FfiConverterTypeSessionLimits.lower(value)
}






/**
 * The questions about the waiting list, asked of one policy.
 *
 * A list is one list: the version of the policy in force on the as-of date decides for everybody
 * on it. Every answer uses what had happened or been recorded by the end of that day, and lists
 * what is dated later as set aside. Every question is an error where no version is in force, or
 * the one that is says nothing about a waiting list.
 */
public protocol WaitingListProtocol: AnyObject, Sendable {

    /**
     * How long a client has waited under the rules that the policy names, and where its targets
     * stand.
     *
     * Errors: the facts contradict themselves or the policy (all faults are listed).
     */
    func clock(referral: Referral, asOf: CivilDate) throws  -> Clock

    /**
     * The same history under each nation's rules, and the local ones where the policy spells
     * them out.
     *
     * Errors: as for `clock`.
     */
    func clocksSideBySide(referral: Referral, asOf: CivilDate) throws  -> ClocksSideBySide

    /**
     * Which of two referrals is first, and why, in one sentence.
     *
     * Errors: as for `clock`.
     */
    func compare(a: Referral, b: Referral, asOf: CivilDate) throws  -> Comparison

    /**
     * The place of one referral among others, what it comes from, and what would change it.
     *
     * Errors: as for `clock`, and an identifier that the list does not have, or has twice.
     */
    func explain(referrals: [Referral], referralId: String, asOf: CivilDate) throws  -> Explanation

    /**
     * Whether a step may be taken now, and by this role.
     *
     * Errors: as for `clock`.
     */
    func mayTakeStep(referral: Referral, proposed: ProposedStep, asOf: CivilDate) throws  -> StepAnswer

    /**
     * The most places that somebody who waits can ever lose to later arrivals, when at most so
     * many arrive in any seven days; or that there is no bound, and for which clause.
     */
    func overtaking(arrivalsAWeek: UInt32, asOf: CivilDate) throws  -> Overtaking

    /**
     * The state of the list: how many, how long, what is breached and due soon, from where.
     */
    func overview(referrals: [Referral], asOf: CivilDate) throws  -> ListOverview

    /**
     * Who is next: everybody on the list in order, and beside it those who must not wait, those
     * better served elsewhere, those who do not wait, and those whose facts have to be put right.
     * The order in which they are given makes no difference.
     */
    func rank(referrals: [Referral], asOf: CivilDate) throws  -> Ranking

    /**
     * The step that comes next, and where each of the service's targets stands.
     *
     * Errors: as for `clock`, and a day for which the bank holidays are not known.
     */
    func stages(referral: Referral, asOf: CivilDate) throws  -> Stages

}
/**
 * The questions about the waiting list, asked of one policy.
 *
 * A list is one list: the version of the policy in force on the as-of date decides for everybody
 * on it. Every answer uses what had happened or been recorded by the end of that day, and lists
 * what is dated later as set aside. Every question is an error where no version is in force, or
 * the one that is says nothing about a waiting list.
 */
open class WaitingList: WaitingListProtocol, @unchecked Sendable {
    fileprivate let handle: UInt64

    /// Used to instantiate a [FFIObject] without an actual handle, for fakes in tests, mostly.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public struct NoHandle {
        public init() {}
    }

    // TODO: We'd like this to be `private` but for Swifty reasons,
    // we can't implement `FfiConverter` without making this `required` and we can't
    // make it `required` without making it `public`.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    required public init(unsafeFromHandle handle: UInt64) {
        self.handle = handle
    }

    // This constructor can be used to instantiate a fake object.
    // - Parameter noHandle: Placeholder value so we can have a constructor separate from the default empty one that may be implemented for classes extending [FFIObject].
    //
    // - Warning:
    //     Any object instantiated with this constructor cannot be passed to an actual Rust-backed object. Since there isn't a backing handle the FFI lower functions will crash.
#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public init(noHandle: NoHandle) {
        self.handle = 0
    }

#if swift(>=5.8)
    @_documentation(visibility: private)
#endif
    public func uniffiCloneHandle() -> UInt64 {
        return try! rustCall { uniffi_carewright_fn_clone_waitinglist(self.handle, $0) }
    }
    // No primary constructor declared for this class.

    deinit {
        if handle == 0 {
            // Mock objects have handle=0 don't try to free them
            return
        }

        try! rustCall { uniffi_carewright_fn_free_waitinglist(handle, $0) }
    }




    /**
     * How long a client has waited under the rules that the policy names, and where its targets
     * stand.
     *
     * Errors: the facts contradict themselves or the policy (all faults are listed).
     */
open func clock(referral: Referral, asOf: CivilDate)throws  -> Clock  {
    return try  FfiConverterTypeClock_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_waitinglist_clock(
            self.uniffiCloneHandle(),
        FfiConverterTypeReferral_lower(referral),
        FfiConverterTypeCivilDate_lower(asOf),uniffiCallStatus
    )
})
}

    /**
     * The same history under each nation's rules, and the local ones where the policy spells
     * them out.
     *
     * Errors: as for `clock`.
     */
open func clocksSideBySide(referral: Referral, asOf: CivilDate)throws  -> ClocksSideBySide  {
    return try  FfiConverterTypeClocksSideBySide_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_waitinglist_clocks_side_by_side(
            self.uniffiCloneHandle(),
        FfiConverterTypeReferral_lower(referral),
        FfiConverterTypeCivilDate_lower(asOf),uniffiCallStatus
    )
})
}

    /**
     * Which of two referrals is first, and why, in one sentence.
     *
     * Errors: as for `clock`.
     */
open func compare(a: Referral, b: Referral, asOf: CivilDate)throws  -> Comparison  {
    return try  FfiConverterTypeComparison_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_waitinglist_compare(
            self.uniffiCloneHandle(),
        FfiConverterTypeReferral_lower(a),
        FfiConverterTypeReferral_lower(b),
        FfiConverterTypeCivilDate_lower(asOf),uniffiCallStatus
    )
})
}

    /**
     * The place of one referral among others, what it comes from, and what would change it.
     *
     * Errors: as for `clock`, and an identifier that the list does not have, or has twice.
     */
open func explain(referrals: [Referral], referralId: String, asOf: CivilDate)throws  -> Explanation  {
    return try  FfiConverterTypeExplanation_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_waitinglist_explain(
            self.uniffiCloneHandle(),
        FfiConverterSequenceTypeReferral.lower(referrals),
        FfiConverterString.lower(referralId),
        FfiConverterTypeCivilDate_lower(asOf),uniffiCallStatus
    )
})
}

    /**
     * Whether a step may be taken now, and by this role.
     *
     * Errors: as for `clock`.
     */
open func mayTakeStep(referral: Referral, proposed: ProposedStep, asOf: CivilDate)throws  -> StepAnswer  {
    return try  FfiConverterTypeStepAnswer_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_waitinglist_may_take_step(
            self.uniffiCloneHandle(),
        FfiConverterTypeReferral_lower(referral),
        FfiConverterTypeProposedStep_lower(proposed),
        FfiConverterTypeCivilDate_lower(asOf),uniffiCallStatus
    )
})
}

    /**
     * The most places that somebody who waits can ever lose to later arrivals, when at most so
     * many arrive in any seven days; or that there is no bound, and for which clause.
     */
open func overtaking(arrivalsAWeek: UInt32, asOf: CivilDate)throws  -> Overtaking  {
    return try  FfiConverterTypeOvertaking_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_waitinglist_overtaking(
            self.uniffiCloneHandle(),
        FfiConverterUInt32.lower(arrivalsAWeek),
        FfiConverterTypeCivilDate_lower(asOf),uniffiCallStatus
    )
})
}

    /**
     * The state of the list: how many, how long, what is breached and due soon, from where.
     */
open func overview(referrals: [Referral], asOf: CivilDate)throws  -> ListOverview  {
    return try  FfiConverterTypeListOverview_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_waitinglist_overview(
            self.uniffiCloneHandle(),
        FfiConverterSequenceTypeReferral.lower(referrals),
        FfiConverterTypeCivilDate_lower(asOf),uniffiCallStatus
    )
})
}

    /**
     * Who is next: everybody on the list in order, and beside it those who must not wait, those
     * better served elsewhere, those who do not wait, and those whose facts have to be put right.
     * The order in which they are given makes no difference.
     */
open func rank(referrals: [Referral], asOf: CivilDate)throws  -> Ranking  {
    return try  FfiConverterTypeRanking_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_waitinglist_rank(
            self.uniffiCloneHandle(),
        FfiConverterSequenceTypeReferral.lower(referrals),
        FfiConverterTypeCivilDate_lower(asOf),uniffiCallStatus
    )
})
}

    /**
     * The step that comes next, and where each of the service's targets stands.
     *
     * Errors: as for `clock`, and a day for which the bank holidays are not known.
     */
open func stages(referral: Referral, asOf: CivilDate)throws  -> Stages  {
    return try  FfiConverterTypeStages_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_waitinglist_stages(
            self.uniffiCloneHandle(),
        FfiConverterTypeReferral_lower(referral),
        FfiConverterTypeCivilDate_lower(asOf),uniffiCallStatus
    )
})
}



}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeWaitingList: FfiConverter {
    typealias FfiType = UInt64
    typealias SwiftType = WaitingList

    public static func lift(_ handle: UInt64) throws -> WaitingList {
        return WaitingList(unsafeFromHandle: handle)
    }

    public static func lower(_ value: WaitingList) -> UInt64 {
        return value.uniffiCloneHandle()
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> WaitingList {
        let handle: UInt64 = try readInt(&buf)
        return try lift(handle)
    }

    public static func write(_ value: WaitingList, into buf: inout [UInt8]) {
        writeInt(&buf, lower(value))
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeWaitingList_lift(_ handle: UInt64) throws -> WaitingList {
    return try FfiConverterTypeWaitingList.lift(handle)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeWaitingList_lower(_ value: WaitingList) -> UInt64 {
    return FfiConverterTypeWaitingList.lower(value)
}




/**
 * What the adjustments in force come to together, for this view. Where nothing is said there
 * is no adjustment, or this view is not told of it.
 */
public struct AdjustedLimits: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * A caseload of at most so many clients.
     */
    public let caseloadAtMost: UInt32?
    /**
     * At most so many of a hundred of the role's full caseload.
     */
    public let caseloadPercent: UInt32?
    /**
     * Sessions of at most so many minutes.
     */
    public let sessionMinutesAtMost: UInt32?
    /**
     * At most so many sessions a day.
     */
    public let sessionsADayAtMost: UInt32?
    /**
     * Breaks; each of them holds.
     */
    public let breaks: [BreakRule]
    /**
     * Minutes a week kept free of other work, time for own care included.
     */
    public let protectedMinutesAWeek: UInt32?
    /**
     * Those of them that are for own care, in a view that is told.
     */
    public let ownCareMinutesAWeek: UInt32?
    /**
     * No work before this local time.
     */
    public let notBefore: TimeOfDay?
    /**
     * No work after this local time.
     */
    public let notAfter: TimeOfDay?
    /**
     * No work from this local time at night.
     */
    public let nightFrom: TimeOfDay?
    /**
     * The local time, on the next day, at which that night ends.
     */
    public let nightUntil: TimeOfDay?
    /**
     * No work on Saturdays and Sundays.
     */
    public let noWeekends: Bool
    /**
     * No on-call duty.
     */
    public let noOnCall: Bool
    /**
     * At most so many minutes of work a week.
     */
    public let hoursMinutesAWeek: UInt32?
    /**
     * At least so many of a hundred of the week's working time remote.
     */
    public let remotePercentAtLeast: UInt32?
    /**
     * No journey longer than so many minutes.
     */
    public let travelMinutesAtMost: UInt32?
    /**
     * Venues to which the worker is not sent, in order.
     */
    public let venuesExcluded: [String]
    /**
     * Supervision at least every so many weeks.
     */
    public let supervisionEveryWeeks: UInt32?
    /**
     * The forms of supervision that are left; empty is a conflict, which is reported.
     */
    public let supervisionFormats: [MeetingFormat]?
    /**
     * A quiet space to work in.
     */
    public let quietSpace: Bool
    /**
     * Equipment, in order.
     */
    public let equipment: [String]
    /**
     * Ways in which things are said or written, in order.
     */
    public let communicationFormats: [String]
    /**
     * Named colleagues to turn to, in order.
     */
    public let buddies: [String]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * A caseload of at most so many clients.
         */caseloadAtMost: UInt32?,
        /**
         * At most so many of a hundred of the role's full caseload.
         */caseloadPercent: UInt32?,
        /**
         * Sessions of at most so many minutes.
         */sessionMinutesAtMost: UInt32?,
        /**
         * At most so many sessions a day.
         */sessionsADayAtMost: UInt32?,
        /**
         * Breaks; each of them holds.
         */breaks: [BreakRule],
        /**
         * Minutes a week kept free of other work, time for own care included.
         */protectedMinutesAWeek: UInt32?,
        /**
         * Those of them that are for own care, in a view that is told.
         */ownCareMinutesAWeek: UInt32?,
        /**
         * No work before this local time.
         */notBefore: TimeOfDay?,
        /**
         * No work after this local time.
         */notAfter: TimeOfDay?,
        /**
         * No work from this local time at night.
         */nightFrom: TimeOfDay?,
        /**
         * The local time, on the next day, at which that night ends.
         */nightUntil: TimeOfDay?,
        /**
         * No work on Saturdays and Sundays.
         */noWeekends: Bool,
        /**
         * No on-call duty.
         */noOnCall: Bool,
        /**
         * At most so many minutes of work a week.
         */hoursMinutesAWeek: UInt32?,
        /**
         * At least so many of a hundred of the week's working time remote.
         */remotePercentAtLeast: UInt32?,
        /**
         * No journey longer than so many minutes.
         */travelMinutesAtMost: UInt32?,
        /**
         * Venues to which the worker is not sent, in order.
         */venuesExcluded: [String],
        /**
         * Supervision at least every so many weeks.
         */supervisionEveryWeeks: UInt32?,
        /**
         * The forms of supervision that are left; empty is a conflict, which is reported.
         */supervisionFormats: [MeetingFormat]?,
        /**
         * A quiet space to work in.
         */quietSpace: Bool,
        /**
         * Equipment, in order.
         */equipment: [String],
        /**
         * Ways in which things are said or written, in order.
         */communicationFormats: [String],
        /**
         * Named colleagues to turn to, in order.
         */buddies: [String]) {
        self.caseloadAtMost = caseloadAtMost
        self.caseloadPercent = caseloadPercent
        self.sessionMinutesAtMost = sessionMinutesAtMost
        self.sessionsADayAtMost = sessionsADayAtMost
        self.breaks = breaks
        self.protectedMinutesAWeek = protectedMinutesAWeek
        self.ownCareMinutesAWeek = ownCareMinutesAWeek
        self.notBefore = notBefore
        self.notAfter = notAfter
        self.nightFrom = nightFrom
        self.nightUntil = nightUntil
        self.noWeekends = noWeekends
        self.noOnCall = noOnCall
        self.hoursMinutesAWeek = hoursMinutesAWeek
        self.remotePercentAtLeast = remotePercentAtLeast
        self.travelMinutesAtMost = travelMinutesAtMost
        self.venuesExcluded = venuesExcluded
        self.supervisionEveryWeeks = supervisionEveryWeeks
        self.supervisionFormats = supervisionFormats
        self.quietSpace = quietSpace
        self.equipment = equipment
        self.communicationFormats = communicationFormats
        self.buddies = buddies
    }


    /**
     * The canonical JSON form, byte for byte the same in every language.
     */
public func toJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_adjustedlimits_to_json(
            FfiConverterTypeAdjustedLimits_lower(self),uniffiCallStatus
    )
})
}



// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_carewright_fn_method_adjustedlimits_uniffi_trait_debug(
            FfiConverterTypeAdjustedLimits_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension AdjustedLimits: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeAdjustedLimits: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AdjustedLimits {
        return
            try AdjustedLimits(
                caseloadAtMost: FfiConverterOptionUInt32.read(from: &buf),
                caseloadPercent: FfiConverterOptionUInt32.read(from: &buf),
                sessionMinutesAtMost: FfiConverterOptionUInt32.read(from: &buf),
                sessionsADayAtMost: FfiConverterOptionUInt32.read(from: &buf),
                breaks: FfiConverterSequenceTypeBreakRule.read(from: &buf),
                protectedMinutesAWeek: FfiConverterOptionUInt32.read(from: &buf),
                ownCareMinutesAWeek: FfiConverterOptionUInt32.read(from: &buf),
                notBefore: FfiConverterOptionTypeTimeOfDay.read(from: &buf),
                notAfter: FfiConverterOptionTypeTimeOfDay.read(from: &buf),
                nightFrom: FfiConverterOptionTypeTimeOfDay.read(from: &buf),
                nightUntil: FfiConverterOptionTypeTimeOfDay.read(from: &buf),
                noWeekends: FfiConverterBool.read(from: &buf),
                noOnCall: FfiConverterBool.read(from: &buf),
                hoursMinutesAWeek: FfiConverterOptionUInt32.read(from: &buf),
                remotePercentAtLeast: FfiConverterOptionUInt32.read(from: &buf),
                travelMinutesAtMost: FfiConverterOptionUInt32.read(from: &buf),
                venuesExcluded: FfiConverterSequenceString.read(from: &buf),
                supervisionEveryWeeks: FfiConverterOptionUInt32.read(from: &buf),
                supervisionFormats: FfiConverterOptionSequenceTypeMeetingFormat.read(from: &buf),
                quietSpace: FfiConverterBool.read(from: &buf),
                equipment: FfiConverterSequenceString.read(from: &buf),
                communicationFormats: FfiConverterSequenceString.read(from: &buf),
                buddies: FfiConverterSequenceString.read(from: &buf)
        )
    }

    public static func write(_ value: AdjustedLimits, into buf: inout [UInt8]) {
        FfiConverterOptionUInt32.write(value.caseloadAtMost, into: &buf)
        FfiConverterOptionUInt32.write(value.caseloadPercent, into: &buf)
        FfiConverterOptionUInt32.write(value.sessionMinutesAtMost, into: &buf)
        FfiConverterOptionUInt32.write(value.sessionsADayAtMost, into: &buf)
        FfiConverterSequenceTypeBreakRule.write(value.breaks, into: &buf)
        FfiConverterOptionUInt32.write(value.protectedMinutesAWeek, into: &buf)
        FfiConverterOptionUInt32.write(value.ownCareMinutesAWeek, into: &buf)
        FfiConverterOptionTypeTimeOfDay.write(value.notBefore, into: &buf)
        FfiConverterOptionTypeTimeOfDay.write(value.notAfter, into: &buf)
        FfiConverterOptionTypeTimeOfDay.write(value.nightFrom, into: &buf)
        FfiConverterOptionTypeTimeOfDay.write(value.nightUntil, into: &buf)
        FfiConverterBool.write(value.noWeekends, into: &buf)
        FfiConverterBool.write(value.noOnCall, into: &buf)
        FfiConverterOptionUInt32.write(value.hoursMinutesAWeek, into: &buf)
        FfiConverterOptionUInt32.write(value.remotePercentAtLeast, into: &buf)
        FfiConverterOptionUInt32.write(value.travelMinutesAtMost, into: &buf)
        FfiConverterSequenceString.write(value.venuesExcluded, into: &buf)
        FfiConverterOptionUInt32.write(value.supervisionEveryWeeks, into: &buf)
        FfiConverterOptionSequenceTypeMeetingFormat.write(value.supervisionFormats, into: &buf)
        FfiConverterBool.write(value.quietSpace, into: &buf)
        FfiConverterSequenceString.write(value.equipment, into: &buf)
        FfiConverterSequenceString.write(value.communicationFormats, into: &buf)
        FfiConverterSequenceString.write(value.buddies, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAdjustedLimits_lift(_ buf: RustBuffer) throws -> AdjustedLimits {
    return try FfiConverterTypeAdjustedLimits.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAdjustedLimits_lower(_ value: AdjustedLimits) -> RustBuffer {
    return FfiConverterTypeAdjustedLimits.lower(value)
}


/**
 * One worker, with every adjustment asked for or agreed, and what is recorded of wellbeing.
 */
public struct AdjustedWorker: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * The caller's identifier of the worker. Never the one of a client record.
     */
    public let id: String
    /**
     * Id of the worker's role.
     */
    public let role: String
    /**
     * The day the worker started.
     */
    public let startedOn: CivilDate
    /**
     * Contracted minutes a week.
     */
    public let contractMinutesAWeek: UInt32?
    /**
     * Adjustments, in any order.
     */
    public let adjustments: [Adjustment]
    /**
     * What has changed for the worker, in any order.
     */
    public let changes: [WorkerChange]
    /**
     * Check-ins on the worker's wellbeing, in any order.
     */
    public let checkIns: [CheckIn]
    /**
     * Plans for times of difficulty, in any order.
     */
    public let plans: [WellbeingPlan]
    /**
     * Looks at how the team and the worker get on, in any order.
     */
    public let teamRelations: [TeamRelations]
    /**
     * Whether the worker has a network of peers.
     */
    public let peerNetwork: PeerNetwork
    /**
     * What the worker chose to tell of their own story, and to whom.
     */
    public let disclosures: [Disclosure]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The caller's identifier of the worker. Never the one of a client record.
         */id: String,
        /**
         * Id of the worker's role.
         */role: String,
        /**
         * The day the worker started.
         */startedOn: CivilDate,
        /**
         * Contracted minutes a week.
         */contractMinutesAWeek: UInt32? = nil,
        /**
         * Adjustments, in any order.
         */adjustments: [Adjustment] = [],
        /**
         * What has changed for the worker, in any order.
         */changes: [WorkerChange] = [],
        /**
         * Check-ins on the worker's wellbeing, in any order.
         */checkIns: [CheckIn] = [],
        /**
         * Plans for times of difficulty, in any order.
         */plans: [WellbeingPlan] = [],
        /**
         * Looks at how the team and the worker get on, in any order.
         */teamRelations: [TeamRelations] = [],
        /**
         * Whether the worker has a network of peers.
         */peerNetwork: PeerNetwork,
        /**
         * What the worker chose to tell of their own story, and to whom.
         */disclosures: [Disclosure] = []) {
        self.id = id
        self.role = role
        self.startedOn = startedOn
        self.contractMinutesAWeek = contractMinutesAWeek
        self.adjustments = adjustments
        self.changes = changes
        self.checkIns = checkIns
        self.plans = plans
        self.teamRelations = teamRelations
        self.peerNetwork = peerNetwork
        self.disclosures = disclosures
    }


    /**
     * The canonical JSON form, byte for byte the same in every language.
     */
public func toJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_adjustedworker_to_json(
            FfiConverterTypeAdjustedWorker_lower(self),uniffiCallStatus
    )
})
}



// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_carewright_fn_method_adjustedworker_uniffi_trait_debug(
            FfiConverterTypeAdjustedWorker_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension AdjustedWorker: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeAdjustedWorker: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AdjustedWorker {
        return
            try AdjustedWorker(
                id: FfiConverterString.read(from: &buf),
                role: FfiConverterString.read(from: &buf),
                startedOn: FfiConverterTypeCivilDate.read(from: &buf),
                contractMinutesAWeek: FfiConverterOptionUInt32.read(from: &buf),
                adjustments: FfiConverterSequenceTypeAdjustment.read(from: &buf),
                changes: FfiConverterSequenceTypeWorkerChange.read(from: &buf),
                checkIns: FfiConverterSequenceTypeCheckIn.read(from: &buf),
                plans: FfiConverterSequenceTypeWellbeingPlan.read(from: &buf),
                teamRelations: FfiConverterSequenceTypeTeamRelations.read(from: &buf),
                peerNetwork: FfiConverterTypePeerNetwork.read(from: &buf),
                disclosures: FfiConverterSequenceTypeDisclosure.read(from: &buf)
        )
    }

    public static func write(_ value: AdjustedWorker, into buf: inout [UInt8]) {
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterString.write(value.role, into: &buf)
        FfiConverterTypeCivilDate.write(value.startedOn, into: &buf)
        FfiConverterOptionUInt32.write(value.contractMinutesAWeek, into: &buf)
        FfiConverterSequenceTypeAdjustment.write(value.adjustments, into: &buf)
        FfiConverterSequenceTypeWorkerChange.write(value.changes, into: &buf)
        FfiConverterSequenceTypeCheckIn.write(value.checkIns, into: &buf)
        FfiConverterSequenceTypeWellbeingPlan.write(value.plans, into: &buf)
        FfiConverterSequenceTypeTeamRelations.write(value.teamRelations, into: &buf)
        FfiConverterTypePeerNetwork.write(value.peerNetwork, into: &buf)
        FfiConverterSequenceTypeDisclosure.write(value.disclosures, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAdjustedWorker_lift(_ buf: RustBuffer) throws -> AdjustedWorker {
    return try FfiConverterTypeAdjustedWorker.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAdjustedWorker_lower(_ value: AdjustedWorker) -> RustBuffer {
    return FfiConverterTypeAdjustedWorker.lower(value)
}


/**
 * An adjustment and its life: asked for, agreed or declined, in place, reviewed, replaced or
 * ended. It holds the barrier it takes away, never a diagnosis.
 */
public struct Adjustment: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * The caller's identifier of the adjustment.
     */
    public let id: String
    /**
     * Who brought it up.
     */
    public let askedBy: AskedBy
    /**
     * The day.
     */
    public let askedOn: CivilDate
    /**
     * What it changes. Nothing typed, such as a way of being spoken to, is an empty list.
     */
    public let effects: [AdjustmentEffect]
    /**
     * The barrier it takes away, in the worker's words. May be kept elsewhere.
     */
    public let barrier: String?
    /**
     * The duties of the role that it makes possible, by the caller's codes.
     */
    public let duties: [String]
    /**
     * The worker, by identifier, or the role that sees to it.
     */
    public let owner: String?
    /**
     * The day somebody began to look into it.
     */
    public let consideredOn: CivilDate?
    /**
     * Id of the role that agreed to it or declined it.
     */
    public let decidedByRole: String?
    /**
     * The day the service agreed to it.
     */
    public let agreedOn: CivilDate?
    /**
     * The day the worker agreed that it fits.
     */
    public let workerAgreedOn: CivilDate?
    /**
     * How it was declined, once it was.
     */
    public let declined: Declined?
    /**
     * The day it was in place.
     */
    public let inPlaceOn: CivilDate?
    /**
     * The first day it is for. Left out: from the day it is agreed.
     */
    public let startsOn: CivilDate?
    /**
     * The last day it is for. Left out: with no end.
     */
    public let endsOn: CivilDate?
    /**
     * A day agreed for the next review.
     */
    public let reviewOn: CivilDate?
    /**
     * The days on which reviews were begun, in any order.
     */
    public let reviewBegunOn: [CivilDate]
    /**
     * The days on which reviews were finished, in any order.
     */
    public let reviewedOn: [CivilDate]
    /**
     * The adjustment that took its place, once one did.
     */
    public let replacedBy: ReplacedBy?
    /**
     * The day it was ended, when that was before its last day.
     */
    public let endedOn: CivilDate?
    /**
     * The worker may agree to an exception, each time anew.
     */
    public let exceptionsByAgreement: Bool
    /**
     * The worker chose that the team may know of it.
     */
    public let sharedWithTeam: Bool
    /**
     * What the worker is made to pay for it, in pence: nothing, by the Equality Act.
     */
    public let workerPaysPence: UInt32

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The caller's identifier of the adjustment.
         */id: String,
        /**
         * Who brought it up.
         */askedBy: AskedBy,
        /**
         * The day.
         */askedOn: CivilDate,
        /**
         * What it changes. Nothing typed, such as a way of being spoken to, is an empty list.
         */effects: [AdjustmentEffect] = [],
        /**
         * The barrier it takes away, in the worker's words. May be kept elsewhere.
         */barrier: String? = nil,
        /**
         * The duties of the role that it makes possible, by the caller's codes.
         */duties: [String] = [],
        /**
         * The worker, by identifier, or the role that sees to it.
         */owner: String? = nil,
        /**
         * The day somebody began to look into it.
         */consideredOn: CivilDate? = nil,
        /**
         * Id of the role that agreed to it or declined it.
         */decidedByRole: String? = nil,
        /**
         * The day the service agreed to it.
         */agreedOn: CivilDate? = nil,
        /**
         * The day the worker agreed that it fits.
         */workerAgreedOn: CivilDate? = nil,
        /**
         * How it was declined, once it was.
         */declined: Declined? = nil,
        /**
         * The day it was in place.
         */inPlaceOn: CivilDate? = nil,
        /**
         * The first day it is for. Left out: from the day it is agreed.
         */startsOn: CivilDate? = nil,
        /**
         * The last day it is for. Left out: with no end.
         */endsOn: CivilDate? = nil,
        /**
         * A day agreed for the next review.
         */reviewOn: CivilDate? = nil,
        /**
         * The days on which reviews were begun, in any order.
         */reviewBegunOn: [CivilDate] = [],
        /**
         * The days on which reviews were finished, in any order.
         */reviewedOn: [CivilDate] = [],
        /**
         * The adjustment that took its place, once one did.
         */replacedBy: ReplacedBy? = nil,
        /**
         * The day it was ended, when that was before its last day.
         */endedOn: CivilDate? = nil,
        /**
         * The worker may agree to an exception, each time anew.
         */exceptionsByAgreement: Bool = false,
        /**
         * The worker chose that the team may know of it.
         */sharedWithTeam: Bool = false,
        /**
         * What the worker is made to pay for it, in pence: nothing, by the Equality Act.
         */workerPaysPence: UInt32 = UInt32(0)) {
        self.id = id
        self.askedBy = askedBy
        self.askedOn = askedOn
        self.effects = effects
        self.barrier = barrier
        self.duties = duties
        self.owner = owner
        self.consideredOn = consideredOn
        self.decidedByRole = decidedByRole
        self.agreedOn = agreedOn
        self.workerAgreedOn = workerAgreedOn
        self.declined = declined
        self.inPlaceOn = inPlaceOn
        self.startsOn = startsOn
        self.endsOn = endsOn
        self.reviewOn = reviewOn
        self.reviewBegunOn = reviewBegunOn
        self.reviewedOn = reviewedOn
        self.replacedBy = replacedBy
        self.endedOn = endedOn
        self.exceptionsByAgreement = exceptionsByAgreement
        self.sharedWithTeam = sharedWithTeam
        self.workerPaysPence = workerPaysPence
    }


    /**
     * The canonical JSON form, byte for byte the same in every language.
     */
public func toJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_adjustment_to_json(
            FfiConverterTypeAdjustment_lower(self),uniffiCallStatus
    )
})
}



// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_carewright_fn_method_adjustment_uniffi_trait_debug(
            FfiConverterTypeAdjustment_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension Adjustment: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeAdjustment: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Adjustment {
        return
            try Adjustment(
                id: FfiConverterString.read(from: &buf),
                askedBy: FfiConverterTypeAskedBy.read(from: &buf),
                askedOn: FfiConverterTypeCivilDate.read(from: &buf),
                effects: FfiConverterSequenceTypeAdjustmentEffect.read(from: &buf),
                barrier: FfiConverterOptionString.read(from: &buf),
                duties: FfiConverterSequenceString.read(from: &buf),
                owner: FfiConverterOptionString.read(from: &buf),
                consideredOn: FfiConverterOptionTypeCivilDate.read(from: &buf),
                decidedByRole: FfiConverterOptionString.read(from: &buf),
                agreedOn: FfiConverterOptionTypeCivilDate.read(from: &buf),
                workerAgreedOn: FfiConverterOptionTypeCivilDate.read(from: &buf),
                declined: FfiConverterOptionTypeDeclined.read(from: &buf),
                inPlaceOn: FfiConverterOptionTypeCivilDate.read(from: &buf),
                startsOn: FfiConverterOptionTypeCivilDate.read(from: &buf),
                endsOn: FfiConverterOptionTypeCivilDate.read(from: &buf),
                reviewOn: FfiConverterOptionTypeCivilDate.read(from: &buf),
                reviewBegunOn: FfiConverterSequenceTypeCivilDate.read(from: &buf),
                reviewedOn: FfiConverterSequenceTypeCivilDate.read(from: &buf),
                replacedBy: FfiConverterOptionTypeReplacedBy.read(from: &buf),
                endedOn: FfiConverterOptionTypeCivilDate.read(from: &buf),
                exceptionsByAgreement: FfiConverterBool.read(from: &buf),
                sharedWithTeam: FfiConverterBool.read(from: &buf),
                workerPaysPence: FfiConverterUInt32.read(from: &buf)
        )
    }

    public static func write(_ value: Adjustment, into buf: inout [UInt8]) {
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterTypeAskedBy.write(value.askedBy, into: &buf)
        FfiConverterTypeCivilDate.write(value.askedOn, into: &buf)
        FfiConverterSequenceTypeAdjustmentEffect.write(value.effects, into: &buf)
        FfiConverterOptionString.write(value.barrier, into: &buf)
        FfiConverterSequenceString.write(value.duties, into: &buf)
        FfiConverterOptionString.write(value.owner, into: &buf)
        FfiConverterOptionTypeCivilDate.write(value.consideredOn, into: &buf)
        FfiConverterOptionString.write(value.decidedByRole, into: &buf)
        FfiConverterOptionTypeCivilDate.write(value.agreedOn, into: &buf)
        FfiConverterOptionTypeCivilDate.write(value.workerAgreedOn, into: &buf)
        FfiConverterOptionTypeDeclined.write(value.declined, into: &buf)
        FfiConverterOptionTypeCivilDate.write(value.inPlaceOn, into: &buf)
        FfiConverterOptionTypeCivilDate.write(value.startsOn, into: &buf)
        FfiConverterOptionTypeCivilDate.write(value.endsOn, into: &buf)
        FfiConverterOptionTypeCivilDate.write(value.reviewOn, into: &buf)
        FfiConverterSequenceTypeCivilDate.write(value.reviewBegunOn, into: &buf)
        FfiConverterSequenceTypeCivilDate.write(value.reviewedOn, into: &buf)
        FfiConverterOptionTypeReplacedBy.write(value.replacedBy, into: &buf)
        FfiConverterOptionTypeCivilDate.write(value.endedOn, into: &buf)
        FfiConverterBool.write(value.exceptionsByAgreement, into: &buf)
        FfiConverterBool.write(value.sharedWithTeam, into: &buf)
        FfiConverterUInt32.write(value.workerPaysPence, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAdjustment_lift(_ buf: RustBuffer) throws -> Adjustment {
    return try FfiConverterTypeAdjustment.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAdjustment_lower(_ value: Adjustment) -> RustBuffer {
    return FfiConverterTypeAdjustment.lower(value)
}


/**
 * Adjustments of several workers. Every worker that went in is decided or rejected.
 */
public struct AdjustmentRegister: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * The date the answer speaks of.
     */
    public let asOf: CivilDate
    /**
     * For whom it is made.
     */
    public let view: AnswerView
    /**
     * The policy it was read from.
     */
    public let policy: PolicyStamp
    /**
     * The adjustments this view is told of: what is due first is first.
     */
    public let entries: [RegisterEntry]
    /**
     * Workers whose facts could not be read, and what to put right.
     */
    public let rejected: [Rejected]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The date the answer speaks of.
         */asOf: CivilDate,
        /**
         * For whom it is made.
         */view: AnswerView,
        /**
         * The policy it was read from.
         */policy: PolicyStamp,
        /**
         * The adjustments this view is told of: what is due first is first.
         */entries: [RegisterEntry],
        /**
         * Workers whose facts could not be read, and what to put right.
         */rejected: [Rejected]) {
        self.asOf = asOf
        self.view = view
        self.policy = policy
        self.entries = entries
        self.rejected = rejected
    }


    /**
     * The canonical JSON form, byte for byte the same in every language.
     */
public func toJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_adjustmentregister_to_json(
            FfiConverterTypeAdjustmentRegister_lower(self),uniffiCallStatus
    )
})
}



// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_carewright_fn_method_adjustmentregister_uniffi_trait_debug(
            FfiConverterTypeAdjustmentRegister_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension AdjustmentRegister: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeAdjustmentRegister: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AdjustmentRegister {
        return
            try AdjustmentRegister(
                asOf: FfiConverterTypeCivilDate.read(from: &buf),
                view: FfiConverterTypeAnswerView.read(from: &buf),
                policy: FfiConverterTypePolicyStamp.read(from: &buf),
                entries: FfiConverterSequenceTypeRegisterEntry.read(from: &buf),
                rejected: FfiConverterSequenceTypeRejected.read(from: &buf)
        )
    }

    public static func write(_ value: AdjustmentRegister, into buf: inout [UInt8]) {
        FfiConverterTypeCivilDate.write(value.asOf, into: &buf)
        FfiConverterTypeAnswerView.write(value.view, into: &buf)
        FfiConverterTypePolicyStamp.write(value.policy, into: &buf)
        FfiConverterSequenceTypeRegisterEntry.write(value.entries, into: &buf)
        FfiConverterSequenceTypeRejected.write(value.rejected, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAdjustmentRegister_lift(_ buf: RustBuffer) throws -> AdjustmentRegister {
    return try FfiConverterTypeAdjustmentRegister.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAdjustmentRegister_lower(_ value: AdjustmentRegister) -> RustBuffer {
    return FfiConverterTypeAdjustmentRegister.lower(value)
}


/**
 * One appointment of an episode.
 */
public struct Appointment: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * The caller's identifier of the appointment.
     */
    public let id: String
    /**
     * What it is for.
     */
    public let kind: AppointmentKind
    /**
     * When it starts, in local wall-clock time.
     */
    public let starts: CivilDateTime
    /**
     * What became of it.
     */
    public let attendance: Attendance
    /**
     * Contact time in minutes, where it differs from the line's session length.
     */
    public let contactMinutes: UInt32?
    /**
     * How it was or will be held.
     */
    public let mode: DeliveryMode?
    /**
     * When it was cancelled, in local wall-clock time; needed for every cancelled one.
     */
    public let cancelledAt: CivilDateTime?
    /**
     * When a replacement was agreed, in local wall-clock time.
     */
    public let rebookedAt: CivilDateTime?
    /**
     * The waiver of a missed appointment, when somebody gave one.
     */
    public let waiver: Waiver?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The caller's identifier of the appointment.
         */id: String,
        /**
         * What it is for.
         */kind: AppointmentKind,
        /**
         * When it starts, in local wall-clock time.
         */starts: CivilDateTime,
        /**
         * What became of it.
         */attendance: Attendance,
        /**
         * Contact time in minutes, where it differs from the line's session length.
         */contactMinutes: UInt32? = nil,
        /**
         * How it was or will be held.
         */mode: DeliveryMode? = nil,
        /**
         * When it was cancelled, in local wall-clock time; needed for every cancelled one.
         */cancelledAt: CivilDateTime? = nil,
        /**
         * When a replacement was agreed, in local wall-clock time.
         */rebookedAt: CivilDateTime? = nil,
        /**
         * The waiver of a missed appointment, when somebody gave one.
         */waiver: Waiver? = nil) {
        self.id = id
        self.kind = kind
        self.starts = starts
        self.attendance = attendance
        self.contactMinutes = contactMinutes
        self.mode = mode
        self.cancelledAt = cancelledAt
        self.rebookedAt = rebookedAt
        self.waiver = waiver
    }


    /**
     * The canonical JSON form, byte for byte the same in every language.
     */
public func toJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_appointment_to_json(
            FfiConverterTypeAppointment_lower(self),uniffiCallStatus
    )
})
}



// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_carewright_fn_method_appointment_uniffi_trait_debug(
            FfiConverterTypeAppointment_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension Appointment: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeAppointment: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Appointment {
        return
            try Appointment(
                id: FfiConverterString.read(from: &buf),
                kind: FfiConverterTypeAppointmentKind.read(from: &buf),
                starts: FfiConverterTypeCivilDateTime.read(from: &buf),
                attendance: FfiConverterTypeAttendance.read(from: &buf),
                contactMinutes: FfiConverterOptionUInt32.read(from: &buf),
                mode: FfiConverterOptionTypeDeliveryMode.read(from: &buf),
                cancelledAt: FfiConverterOptionTypeCivilDateTime.read(from: &buf),
                rebookedAt: FfiConverterOptionTypeCivilDateTime.read(from: &buf),
                waiver: FfiConverterOptionTypeWaiver.read(from: &buf)
        )
    }

    public static func write(_ value: Appointment, into buf: inout [UInt8]) {
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterTypeAppointmentKind.write(value.kind, into: &buf)
        FfiConverterTypeCivilDateTime.write(value.starts, into: &buf)
        FfiConverterTypeAttendance.write(value.attendance, into: &buf)
        FfiConverterOptionUInt32.write(value.contactMinutes, into: &buf)
        FfiConverterOptionTypeDeliveryMode.write(value.mode, into: &buf)
        FfiConverterOptionTypeCivilDateTime.write(value.cancelledAt, into: &buf)
        FfiConverterOptionTypeCivilDateTime.write(value.rebookedAt, into: &buf)
        FfiConverterOptionTypeWaiver.write(value.waiver, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAppointment_lift(_ buf: RustBuffer) throws -> Appointment {
    return try FfiConverterTypeAppointment.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAppointment_lower(_ value: Appointment) -> RustBuffer {
    return FfiConverterTypeAppointment.lower(value)
}


/**
 * An appointment that was offered; two dates are two offers.
 */
public struct AppointmentOffer: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * The caller's identifier of the offer.
     */
    public let id: String
    /**
     * The step it is for.
     */
    public let step: ReferralStep
    /**
     * The day it was made.
     */
    public let offeredOn: CivilDate
    /**
     * The day of the appointment.
     */
    public let forDate: CivilDate
    /**
     * It was made in a way the client has consented to.
     */
    public let byConsentedContact: Bool
    /**
     * What the client answered.
     */
    public let response: OfferResponse
    /**
     * The day of the answer; needed once there is one.
     */
    public let answeredOn: CivilDate?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The caller's identifier of the offer.
         */id: String,
        /**
         * The step it is for.
         */step: ReferralStep,
        /**
         * The day it was made.
         */offeredOn: CivilDate,
        /**
         * The day of the appointment.
         */forDate: CivilDate,
        /**
         * It was made in a way the client has consented to.
         */byConsentedContact: Bool,
        /**
         * What the client answered.
         */response: OfferResponse,
        /**
         * The day of the answer; needed once there is one.
         */answeredOn: CivilDate? = nil) {
        self.id = id
        self.step = step
        self.offeredOn = offeredOn
        self.forDate = forDate
        self.byConsentedContact = byConsentedContact
        self.response = response
        self.answeredOn = answeredOn
    }


    /**
     * The canonical JSON form, byte for byte the same in every language.
     */
public func toJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_appointmentoffer_to_json(
            FfiConverterTypeAppointmentOffer_lower(self),uniffiCallStatus
    )
})
}



// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_carewright_fn_method_appointmentoffer_uniffi_trait_debug(
            FfiConverterTypeAppointmentOffer_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension AppointmentOffer: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeAppointmentOffer: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AppointmentOffer {
        return
            try AppointmentOffer(
                id: FfiConverterString.read(from: &buf),
                step: FfiConverterTypeReferralStep.read(from: &buf),
                offeredOn: FfiConverterTypeCivilDate.read(from: &buf),
                forDate: FfiConverterTypeCivilDate.read(from: &buf),
                byConsentedContact: FfiConverterBool.read(from: &buf),
                response: FfiConverterTypeOfferResponse.read(from: &buf),
                answeredOn: FfiConverterOptionTypeCivilDate.read(from: &buf)
        )
    }

    public static func write(_ value: AppointmentOffer, into buf: inout [UInt8]) {
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterTypeReferralStep.write(value.step, into: &buf)
        FfiConverterTypeCivilDate.write(value.offeredOn, into: &buf)
        FfiConverterTypeCivilDate.write(value.forDate, into: &buf)
        FfiConverterBool.write(value.byConsentedContact, into: &buf)
        FfiConverterTypeOfferResponse.write(value.response, into: &buf)
        FfiConverterOptionTypeCivilDate.write(value.answeredOn, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAppointmentOffer_lift(_ buf: RustBuffer) throws -> AppointmentOffer {
    return try FfiConverterTypeAppointmentOffer.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAppointmentOffer_lower(_ value: AppointmentOffer) -> RustBuffer {
    return FfiConverterTypeAppointmentOffer.lower(value)
}


/**
 * Whether a session may be booked, and why.
 */
public struct BookingAnswer: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * The caller's identifier of the episode.
     */
    public let episode: String
    /**
     * The date the answer speaks of.
     */
    public let asOf: CivilDate
    /**
     * The policy it was read from.
     */
    public let policy: PolicyStamp
    /**
     * Yes, no, or who has to authorise it.
     */
    public let outcome: BookingOutcome
    /**
     * Ids of the roles that may authorise it, when somebody has to.
     */
    public let authorisedBy: [String]
    /**
     * Why: the deciding reason first.
     */
    public let reasons: [Reason]
    /**
     * The smallest changes that together would make the answer yes, on the day they name if they
     * name one; empty when it is yes, and when no change would. Past a ceiling, where a client is
     * or may be at high risk, a review by the named lead is asked for each time.
     */
    public let changes: [Change]
    /**
     * Facts dated after the as-of date, which did not count.
     */
    public let setAside: [SetAside]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The caller's identifier of the episode.
         */episode: String,
        /**
         * The date the answer speaks of.
         */asOf: CivilDate,
        /**
         * The policy it was read from.
         */policy: PolicyStamp,
        /**
         * Yes, no, or who has to authorise it.
         */outcome: BookingOutcome,
        /**
         * Ids of the roles that may authorise it, when somebody has to.
         */authorisedBy: [String],
        /**
         * Why: the deciding reason first.
         */reasons: [Reason],
        /**
         * The smallest changes that together would make the answer yes, on the day they name if they
         * name one; empty when it is yes, and when no change would. Past a ceiling, where a client is
         * or may be at high risk, a review by the named lead is asked for each time.
         */changes: [Change],
        /**
         * Facts dated after the as-of date, which did not count.
         */setAside: [SetAside]) {
        self.episode = episode
        self.asOf = asOf
        self.policy = policy
        self.outcome = outcome
        self.authorisedBy = authorisedBy
        self.reasons = reasons
        self.changes = changes
        self.setAside = setAside
    }


    /**
     * The canonical JSON form, byte for byte the same in every language.
     */
public func toJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_bookinganswer_to_json(
            FfiConverterTypeBookingAnswer_lower(self),uniffiCallStatus
    )
})
}



// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_carewright_fn_method_bookinganswer_uniffi_trait_debug(
            FfiConverterTypeBookingAnswer_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension BookingAnswer: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeBookingAnswer: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> BookingAnswer {
        return
            try BookingAnswer(
                episode: FfiConverterString.read(from: &buf),
                asOf: FfiConverterTypeCivilDate.read(from: &buf),
                policy: FfiConverterTypePolicyStamp.read(from: &buf),
                outcome: FfiConverterTypeBookingOutcome.read(from: &buf),
                authorisedBy: FfiConverterSequenceString.read(from: &buf),
                reasons: FfiConverterSequenceTypeReason.read(from: &buf),
                changes: FfiConverterSequenceTypeChange.read(from: &buf),
                setAside: FfiConverterSequenceTypeSetAside.read(from: &buf)
        )
    }

    public static func write(_ value: BookingAnswer, into buf: inout [UInt8]) {
        FfiConverterString.write(value.episode, into: &buf)
        FfiConverterTypeCivilDate.write(value.asOf, into: &buf)
        FfiConverterTypePolicyStamp.write(value.policy, into: &buf)
        FfiConverterTypeBookingOutcome.write(value.outcome, into: &buf)
        FfiConverterSequenceString.write(value.authorisedBy, into: &buf)
        FfiConverterSequenceTypeReason.write(value.reasons, into: &buf)
        FfiConverterSequenceTypeChange.write(value.changes, into: &buf)
        FfiConverterSequenceTypeSetAside.write(value.setAside, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeBookingAnswer_lift(_ buf: RustBuffer) throws -> BookingAnswer {
    return try FfiConverterTypeBookingAnswer.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeBookingAnswer_lower(_ value: BookingAnswer) -> RustBuffer {
    return FfiConverterTypeBookingAnswer.lower(value)
}


/**
 * A break after working for a time.
 */
public struct BreakRule: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * The break, in minutes.
     */
    public let breakMinutes: UInt32
    /**
     * After at most so many minutes of work.
     */
    public let afterMinutes: UInt32

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The break, in minutes.
         */breakMinutes: UInt32,
        /**
         * After at most so many minutes of work.
         */afterMinutes: UInt32) {
        self.breakMinutes = breakMinutes
        self.afterMinutes = afterMinutes
    }


    /**
     * The canonical JSON form, byte for byte the same in every language.
     */
public func toJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_breakrule_to_json(
            FfiConverterTypeBreakRule_lower(self),uniffiCallStatus
    )
})
}



// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_carewright_fn_method_breakrule_uniffi_trait_debug(
            FfiConverterTypeBreakRule_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension BreakRule: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeBreakRule: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> BreakRule {
        return
            try BreakRule(
                breakMinutes: FfiConverterUInt32.read(from: &buf),
                afterMinutes: FfiConverterUInt32.read(from: &buf)
        )
    }

    public static func write(_ value: BreakRule, into buf: inout [UInt8]) {
        FfiConverterUInt32.write(value.breakMinutes, into: &buf)
        FfiConverterUInt32.write(value.afterMinutes, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeBreakRule_lift(_ buf: RustBuffer) throws -> BreakRule {
    return try FfiConverterTypeBreakRule.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeBreakRule_lower(_ value: BreakRule) -> RustBuffer {
    return FfiConverterTypeBreakRule.lower(value)
}


/**
 * A check-in on a worker's wellbeing. What was said stays between those who said it.
 */
public struct CheckIn: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * The day.
     */
    public let on: CivilDate
    /**
     * It brought up a need.
     */
    public let needRaised: Bool
    /**
     * The day the need was acted on.
     */
    public let actedOn: CivilDate?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The day.
         */on: CivilDate,
        /**
         * It brought up a need.
         */needRaised: Bool = false,
        /**
         * The day the need was acted on.
         */actedOn: CivilDate? = nil) {
        self.on = on
        self.needRaised = needRaised
        self.actedOn = actedOn
    }


    /**
     * The canonical JSON form, byte for byte the same in every language.
     */
public func toJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_checkin_to_json(
            FfiConverterTypeCheckIn_lower(self),uniffiCallStatus
    )
})
}



// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_carewright_fn_method_checkin_uniffi_trait_debug(
            FfiConverterTypeCheckIn_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension CheckIn: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCheckIn: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CheckIn {
        return
            try CheckIn(
                on: FfiConverterTypeCivilDate.read(from: &buf),
                needRaised: FfiConverterBool.read(from: &buf),
                actedOn: FfiConverterOptionTypeCivilDate.read(from: &buf)
        )
    }

    public static func write(_ value: CheckIn, into buf: inout [UInt8]) {
        FfiConverterTypeCivilDate.write(value.on, into: &buf)
        FfiConverterBool.write(value.needRaised, into: &buf)
        FfiConverterOptionTypeCivilDate.write(value.actedOn, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCheckIn_lift(_ buf: RustBuffer) throws -> CheckIn {
    return try FfiConverterTypeCheckIn.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCheckIn_lower(_ value: CheckIn) -> RustBuffer {
    return FfiConverterTypeCheckIn.lower(value)
}


/**
 * How a wait reads under one set of rules, and why.
 */
public struct Clock: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * The caller's identifier of the referral.
     */
    public let referral: String
    /**
     * The date the answer speaks of.
     */
    public let asOf: CivilDate
    /**
     * The policy it was read from.
     */
    public let policy: PolicyStamp
    /**
     * The rules under which it was counted.
     */
    public let regime: ClockRegime
    /**
     * Whether it runs.
     */
    public let state: ClockState
    /**
     * The day since which the client waits.
     */
    public let waitingSince: CivilDate
    /**
     * The day it stopped.
     */
    public let stoppedOn: CivilDate?
    /**
     * The days on which it was reset to zero, earliest first.
     */
    public let resets: [CivilDate]
    /**
     * Calendar days from the day since which the client waits.
     */
    public let daysSince: UInt32
    /**
     * Days deducted since the last reset.
     */
    public let daysDeducted: UInt32
    /**
     * Days on the clock.
     */
    public let daysOnClock: UInt32
    /**
     * What is to happen within how many days, and where that stands.
     */
    public let targets: [TargetStanding]
    /**
     * Why: the deciding reason first.
     */
    public let reasons: [WaitingReason]
    /**
     * Facts dated after the as-of date, which did not count.
     */
    public let setAside: [LaterFact]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The caller's identifier of the referral.
         */referral: String,
        /**
         * The date the answer speaks of.
         */asOf: CivilDate,
        /**
         * The policy it was read from.
         */policy: PolicyStamp,
        /**
         * The rules under which it was counted.
         */regime: ClockRegime,
        /**
         * Whether it runs.
         */state: ClockState,
        /**
         * The day since which the client waits.
         */waitingSince: CivilDate,
        /**
         * The day it stopped.
         */stoppedOn: CivilDate?,
        /**
         * The days on which it was reset to zero, earliest first.
         */resets: [CivilDate],
        /**
         * Calendar days from the day since which the client waits.
         */daysSince: UInt32,
        /**
         * Days deducted since the last reset.
         */daysDeducted: UInt32,
        /**
         * Days on the clock.
         */daysOnClock: UInt32,
        /**
         * What is to happen within how many days, and where that stands.
         */targets: [TargetStanding],
        /**
         * Why: the deciding reason first.
         */reasons: [WaitingReason],
        /**
         * Facts dated after the as-of date, which did not count.
         */setAside: [LaterFact]) {
        self.referral = referral
        self.asOf = asOf
        self.policy = policy
        self.regime = regime
        self.state = state
        self.waitingSince = waitingSince
        self.stoppedOn = stoppedOn
        self.resets = resets
        self.daysSince = daysSince
        self.daysDeducted = daysDeducted
        self.daysOnClock = daysOnClock
        self.targets = targets
        self.reasons = reasons
        self.setAside = setAside
    }


    /**
     * The canonical JSON form, byte for byte the same in every language.
     */
public func toJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_clock_to_json(
            FfiConverterTypeClock_lower(self),uniffiCallStatus
    )
})
}



// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_carewright_fn_method_clock_uniffi_trait_debug(
            FfiConverterTypeClock_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension Clock: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeClock: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Clock {
        return
            try Clock(
                referral: FfiConverterString.read(from: &buf),
                asOf: FfiConverterTypeCivilDate.read(from: &buf),
                policy: FfiConverterTypePolicyStamp.read(from: &buf),
                regime: FfiConverterTypeClockRegime.read(from: &buf),
                state: FfiConverterTypeClockState.read(from: &buf),
                waitingSince: FfiConverterTypeCivilDate.read(from: &buf),
                stoppedOn: FfiConverterOptionTypeCivilDate.read(from: &buf),
                resets: FfiConverterSequenceTypeCivilDate.read(from: &buf),
                daysSince: FfiConverterUInt32.read(from: &buf),
                daysDeducted: FfiConverterUInt32.read(from: &buf),
                daysOnClock: FfiConverterUInt32.read(from: &buf),
                targets: FfiConverterSequenceTypeTargetStanding.read(from: &buf),
                reasons: FfiConverterSequenceTypeWaitingReason.read(from: &buf),
                setAside: FfiConverterSequenceTypeLaterFact.read(from: &buf)
        )
    }

    public static func write(_ value: Clock, into buf: inout [UInt8]) {
        FfiConverterString.write(value.referral, into: &buf)
        FfiConverterTypeCivilDate.write(value.asOf, into: &buf)
        FfiConverterTypePolicyStamp.write(value.policy, into: &buf)
        FfiConverterTypeClockRegime.write(value.regime, into: &buf)
        FfiConverterTypeClockState.write(value.state, into: &buf)
        FfiConverterTypeCivilDate.write(value.waitingSince, into: &buf)
        FfiConverterOptionTypeCivilDate.write(value.stoppedOn, into: &buf)
        FfiConverterSequenceTypeCivilDate.write(value.resets, into: &buf)
        FfiConverterUInt32.write(value.daysSince, into: &buf)
        FfiConverterUInt32.write(value.daysDeducted, into: &buf)
        FfiConverterUInt32.write(value.daysOnClock, into: &buf)
        FfiConverterSequenceTypeTargetStanding.write(value.targets, into: &buf)
        FfiConverterSequenceTypeWaitingReason.write(value.reasons, into: &buf)
        FfiConverterSequenceTypeLaterFact.write(value.setAside, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeClock_lift(_ buf: RustBuffer) throws -> Clock {
    return try FfiConverterTypeClock.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeClock_lower(_ value: Clock) -> RustBuffer {
    return FfiConverterTypeClock.lower(value)
}


/**
 * A review after refused offers or cancellations.
 */
public struct ClockReview: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * The day of the review.
     */
    public let on: CivilDate
    /**
     * What was decided.
     */
    public let decided: ReviewDecision

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The day of the review.
         */on: CivilDate,
        /**
         * What was decided.
         */decided: ReviewDecision) {
        self.on = on
        self.decided = decided
    }


    /**
     * The canonical JSON form, byte for byte the same in every language.
     */
public func toJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_clockreview_to_json(
            FfiConverterTypeClockReview_lower(self),uniffiCallStatus
    )
})
}



// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_carewright_fn_method_clockreview_uniffi_trait_debug(
            FfiConverterTypeClockReview_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension ClockReview: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeClockReview: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ClockReview {
        return
            try ClockReview(
                on: FfiConverterTypeCivilDate.read(from: &buf),
                decided: FfiConverterTypeReviewDecision.read(from: &buf)
        )
    }

    public static func write(_ value: ClockReview, into buf: inout [UInt8]) {
        FfiConverterTypeCivilDate.write(value.on, into: &buf)
        FfiConverterTypeReviewDecision.write(value.decided, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeClockReview_lift(_ buf: RustBuffer) throws -> ClockReview {
    return try FfiConverterTypeClockReview.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeClockReview_lower(_ value: ClockReview) -> RustBuffer {
    return FfiConverterTypeClockReview.lower(value)
}


/**
 * One history as every clock reads it.
 */
public struct ClocksSideBySide: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * The caller's identifier of the referral.
     */
    public let referral: String
    /**
     * The date the answer speaks of.
     */
    public let asOf: CivilDate
    /**
     * The national clocks, and the local one where the policy spells it out.
     */
    public let clocks: [Clock]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The caller's identifier of the referral.
         */referral: String,
        /**
         * The date the answer speaks of.
         */asOf: CivilDate,
        /**
         * The national clocks, and the local one where the policy spells it out.
         */clocks: [Clock]) {
        self.referral = referral
        self.asOf = asOf
        self.clocks = clocks
    }


    /**
     * The canonical JSON form, byte for byte the same in every language.
     */
public func toJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_clockssidebyside_to_json(
            FfiConverterTypeClocksSideBySide_lower(self),uniffiCallStatus
    )
})
}



// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_carewright_fn_method_clockssidebyside_uniffi_trait_debug(
            FfiConverterTypeClocksSideBySide_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension ClocksSideBySide: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeClocksSideBySide: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ClocksSideBySide {
        return
            try ClocksSideBySide(
                referral: FfiConverterString.read(from: &buf),
                asOf: FfiConverterTypeCivilDate.read(from: &buf),
                clocks: FfiConverterSequenceTypeClock.read(from: &buf)
        )
    }

    public static func write(_ value: ClocksSideBySide, into buf: inout [UInt8]) {
        FfiConverterString.write(value.referral, into: &buf)
        FfiConverterTypeCivilDate.write(value.asOf, into: &buf)
        FfiConverterSequenceTypeClock.write(value.clocks, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeClocksSideBySide_lift(_ buf: RustBuffer) throws -> ClocksSideBySide {
    return try FfiConverterTypeClocksSideBySide.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeClocksSideBySide_lower(_ value: ClocksSideBySide) -> RustBuffer {
    return FfiConverterTypeClocksSideBySide.lower(value)
}


/**
 * A code and how many there are.
 */
public struct CodeCount: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * The code.
     */
    public let code: String
    /**
     * How many.
     */
    public let count: UInt64

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The code.
         */code: String,
        /**
         * How many.
         */count: UInt64) {
        self.code = code
        self.count = count
    }


    /**
     * The canonical JSON form, byte for byte the same in every language.
     */
public func toJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_codecount_to_json(
            FfiConverterTypeCodeCount_lower(self),uniffiCallStatus
    )
})
}



// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_carewright_fn_method_codecount_uniffi_trait_debug(
            FfiConverterTypeCodeCount_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension CodeCount: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCodeCount: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CodeCount {
        return
            try CodeCount(
                code: FfiConverterString.read(from: &buf),
                count: FfiConverterUInt64.read(from: &buf)
        )
    }

    public static func write(_ value: CodeCount, into buf: inout [UInt8]) {
        FfiConverterString.write(value.code, into: &buf)
        FfiConverterUInt64.write(value.count, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCodeCount_lift(_ buf: RustBuffer) throws -> CodeCount {
    return try FfiConverterTypeCodeCount.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCodeCount_lower(_ value: CodeCount) -> RustBuffer {
    return FfiConverterTypeCodeCount.lower(value)
}


/**
 * Which of two referrals is first, and why.
 */
public struct Comparison: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * The date the answer speaks of.
     */
    public let asOf: CivilDate
    /**
     * The policy it was read from.
     */
    public let policy: PolicyStamp
    /**
     * The one that is first; none when one of them is not on the list.
     */
    public let first: String?
    /**
     * The other.
     */
    public let second: String?
    /**
     * Why, in one sentence.
     */
    public let sentence: String
    /**
     * Why: the deciding reason first.
     */
    public let reasons: [WaitingReason]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The date the answer speaks of.
         */asOf: CivilDate,
        /**
         * The policy it was read from.
         */policy: PolicyStamp,
        /**
         * The one that is first; none when one of them is not on the list.
         */first: String?,
        /**
         * The other.
         */second: String?,
        /**
         * Why, in one sentence.
         */sentence: String,
        /**
         * Why: the deciding reason first.
         */reasons: [WaitingReason]) {
        self.asOf = asOf
        self.policy = policy
        self.first = first
        self.second = second
        self.sentence = sentence
        self.reasons = reasons
    }


    /**
     * The canonical JSON form, byte for byte the same in every language.
     */
public func toJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_comparison_to_json(
            FfiConverterTypeComparison_lower(self),uniffiCallStatus
    )
})
}



// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_carewright_fn_method_comparison_uniffi_trait_debug(
            FfiConverterTypeComparison_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension Comparison: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeComparison: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Comparison {
        return
            try Comparison(
                asOf: FfiConverterTypeCivilDate.read(from: &buf),
                policy: FfiConverterTypePolicyStamp.read(from: &buf),
                first: FfiConverterOptionString.read(from: &buf),
                second: FfiConverterOptionString.read(from: &buf),
                sentence: FfiConverterString.read(from: &buf),
                reasons: FfiConverterSequenceTypeWaitingReason.read(from: &buf)
        )
    }

    public static func write(_ value: Comparison, into buf: inout [UInt8]) {
        FfiConverterTypeCivilDate.write(value.asOf, into: &buf)
        FfiConverterTypePolicyStamp.write(value.policy, into: &buf)
        FfiConverterOptionString.write(value.first, into: &buf)
        FfiConverterOptionString.write(value.second, into: &buf)
        FfiConverterString.write(value.sentence, into: &buf)
        FfiConverterSequenceTypeWaitingReason.write(value.reasons, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeComparison_lift(_ buf: RustBuffer) throws -> Comparison {
    return try FfiConverterTypeComparison.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeComparison_lower(_ value: Comparison) -> RustBuffer {
    return FfiConverterTypeComparison.lower(value)
}


/**
 * The points of a referral, each part by itself.
 */
public struct Contributions: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * Points of the band.
     */
    public let band: UInt32
    /**
     * Points of the declared groups.
     */
    public let groups: UInt32
    /**
     * Points of the weeks waited.
     */
    public let ageing: UInt32
    /**
     * Points of a breach.
     */
    public let breach: UInt32
    /**
     * Points of appointments that the service cancelled.
     */
    public let cancelledByService: UInt32
    /**
     * All of them.
     */
    public let total: UInt32

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Points of the band.
         */band: UInt32,
        /**
         * Points of the declared groups.
         */groups: UInt32,
        /**
         * Points of the weeks waited.
         */ageing: UInt32,
        /**
         * Points of a breach.
         */breach: UInt32,
        /**
         * Points of appointments that the service cancelled.
         */cancelledByService: UInt32,
        /**
         * All of them.
         */total: UInt32) {
        self.band = band
        self.groups = groups
        self.ageing = ageing
        self.breach = breach
        self.cancelledByService = cancelledByService
        self.total = total
    }


    /**
     * The canonical JSON form, byte for byte the same in every language.
     */
public func toJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_contributions_to_json(
            FfiConverterTypeContributions_lower(self),uniffiCallStatus
    )
})
}



// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_carewright_fn_method_contributions_uniffi_trait_debug(
            FfiConverterTypeContributions_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension Contributions: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeContributions: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Contributions {
        return
            try Contributions(
                band: FfiConverterUInt32.read(from: &buf),
                groups: FfiConverterUInt32.read(from: &buf),
                ageing: FfiConverterUInt32.read(from: &buf),
                breach: FfiConverterUInt32.read(from: &buf),
                cancelledByService: FfiConverterUInt32.read(from: &buf),
                total: FfiConverterUInt32.read(from: &buf)
        )
    }

    public static func write(_ value: Contributions, into buf: inout [UInt8]) {
        FfiConverterUInt32.write(value.band, into: &buf)
        FfiConverterUInt32.write(value.groups, into: &buf)
        FfiConverterUInt32.write(value.ageing, into: &buf)
        FfiConverterUInt32.write(value.breach, into: &buf)
        FfiConverterUInt32.write(value.cancelledByService, into: &buf)
        FfiConverterUInt32.write(value.total, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeContributions_lift(_ buf: RustBuffer) throws -> Contributions {
    return try FfiConverterTypeContributions.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeContributions_lower(_ value: Contributions) -> RustBuffer {
    return FfiConverterTypeContributions.lower(value)
}


/**
 * A referral from a colleague's service.
 */
public struct CrossReferral: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * The service that referred, by the caller's identifier.
     */
    public let fromService: String
    /**
     * The day that service had received the client.
     */
    public let firstReceivedOn: CivilDate

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The service that referred, by the caller's identifier.
         */fromService: String,
        /**
         * The day that service had received the client.
         */firstReceivedOn: CivilDate) {
        self.fromService = fromService
        self.firstReceivedOn = firstReceivedOn
    }


    /**
     * The canonical JSON form, byte for byte the same in every language.
     */
public func toJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_crossreferral_to_json(
            FfiConverterTypeCrossReferral_lower(self),uniffiCallStatus
    )
})
}



// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_carewright_fn_method_crossreferral_uniffi_trait_debug(
            FfiConverterTypeCrossReferral_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension CrossReferral: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCrossReferral: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CrossReferral {
        return
            try CrossReferral(
                fromService: FfiConverterString.read(from: &buf),
                firstReceivedOn: FfiConverterTypeCivilDate.read(from: &buf)
        )
    }

    public static func write(_ value: CrossReferral, into buf: inout [UInt8]) {
        FfiConverterString.write(value.fromService, into: &buf)
        FfiConverterTypeCivilDate.write(value.firstReceivedOn, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCrossReferral_lift(_ buf: RustBuffer) throws -> CrossReferral {
    return try FfiConverterTypeCrossReferral.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCrossReferral_lower(_ value: CrossReferral) -> RustBuffer {
    return FfiConverterTypeCrossReferral.lower(value)
}


/**
 * A request that was declined.
 */
public struct Declined: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * The day.
     */
    public let on: CivilDate
    /**
     * Why it is not reasonable.
     */
    public let ground: DeclineGround
    /**
     * Other ways to take the barrier away were looked at with the worker.
     */
    public let alternativesConsidered: Bool

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The day.
         */on: CivilDate,
        /**
         * Why it is not reasonable.
         */ground: DeclineGround,
        /**
         * Other ways to take the barrier away were looked at with the worker.
         */alternativesConsidered: Bool = false) {
        self.on = on
        self.ground = ground
        self.alternativesConsidered = alternativesConsidered
    }


    /**
     * The canonical JSON form, byte for byte the same in every language.
     */
public func toJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_declined_to_json(
            FfiConverterTypeDeclined_lower(self),uniffiCallStatus
    )
})
}



// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_carewright_fn_method_declined_uniffi_trait_debug(
            FfiConverterTypeDeclined_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension Declined: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeDeclined: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Declined {
        return
            try Declined(
                on: FfiConverterTypeCivilDate.read(from: &buf),
                ground: FfiConverterTypeDeclineGround.read(from: &buf),
                alternativesConsidered: FfiConverterBool.read(from: &buf)
        )
    }

    public static func write(_ value: Declined, into buf: inout [UInt8]) {
        FfiConverterTypeCivilDate.write(value.on, into: &buf)
        FfiConverterTypeDeclineGround.write(value.ground, into: &buf)
        FfiConverterBool.write(value.alternativesConsidered, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDeclined_lift(_ buf: RustBuffer) throws -> Declined {
    return try FfiConverterTypeDeclined.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDeclined_lower(_ value: Declined) -> RustBuffer {
    return FfiConverterTypeDeclined.lower(value)
}


/**
 * Something of a worker's own story that they chose to share. Only the worker sets, changes
 * or clears it; what it says stays in the caller's own system.
 */
public struct Disclosure: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * The caller's identifier of what is shared.
     */
    public let id: String
    /**
     * Who recorded it, by identifier: the worker, or it is refused.
     */
    public let recordedBy: String
    /**
     * The views in which the worker shares it.
     */
    public let sharedWith: [AnswerView]
    /**
     * How much of it.
     */
    public let extent: DisclosureExtent
    /**
     * The first day.
     */
    public let startsOn: CivilDate
    /**
     * The last day. Left out: until the worker takes it back.
     */
    public let endsOn: CivilDate?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The caller's identifier of what is shared.
         */id: String,
        /**
         * Who recorded it, by identifier: the worker, or it is refused.
         */recordedBy: String,
        /**
         * The views in which the worker shares it.
         */sharedWith: [AnswerView],
        /**
         * How much of it.
         */extent: DisclosureExtent,
        /**
         * The first day.
         */startsOn: CivilDate,
        /**
         * The last day. Left out: until the worker takes it back.
         */endsOn: CivilDate? = nil) {
        self.id = id
        self.recordedBy = recordedBy
        self.sharedWith = sharedWith
        self.extent = extent
        self.startsOn = startsOn
        self.endsOn = endsOn
    }


    /**
     * The canonical JSON form, byte for byte the same in every language.
     */
public func toJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_disclosure_to_json(
            FfiConverterTypeDisclosure_lower(self),uniffiCallStatus
    )
})
}



// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_carewright_fn_method_disclosure_uniffi_trait_debug(
            FfiConverterTypeDisclosure_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension Disclosure: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeDisclosure: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Disclosure {
        return
            try Disclosure(
                id: FfiConverterString.read(from: &buf),
                recordedBy: FfiConverterString.read(from: &buf),
                sharedWith: FfiConverterSequenceTypeAnswerView.read(from: &buf),
                extent: FfiConverterTypeDisclosureExtent.read(from: &buf),
                startsOn: FfiConverterTypeCivilDate.read(from: &buf),
                endsOn: FfiConverterOptionTypeCivilDate.read(from: &buf)
        )
    }

    public static func write(_ value: Disclosure, into buf: inout [UInt8]) {
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterString.write(value.recordedBy, into: &buf)
        FfiConverterSequenceTypeAnswerView.write(value.sharedWith, into: &buf)
        FfiConverterTypeDisclosureExtent.write(value.extent, into: &buf)
        FfiConverterTypeCivilDate.write(value.startsOn, into: &buf)
        FfiConverterOptionTypeCivilDate.write(value.endsOn, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDisclosure_lift(_ buf: RustBuffer) throws -> Disclosure {
    return try FfiConverterTypeDisclosure.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDisclosure_lower(_ value: Disclosure) -> RustBuffer {
    return FfiConverterTypeDisclosure.lower(value)
}


/**
 * Something a worker has to be at.
 */
public struct Engagement: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * The caller's identifier.
     */
    public let id: String
    /**
     * What it is.
     */
    public let kind: EngagementKind
    /**
     * When it starts, in local wall-clock time.
     */
    public let starts: CivilDateTime
    /**
     * How long it takes, in minutes.
     */
    public let minutes: UInt32
    /**
     * How long the journey there takes from the engagement before it, in minutes.
     */
    public let travelMinutes: UInt32

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The caller's identifier.
         */id: String,
        /**
         * What it is.
         */kind: EngagementKind,
        /**
         * When it starts, in local wall-clock time.
         */starts: CivilDateTime,
        /**
         * How long it takes, in minutes.
         */minutes: UInt32,
        /**
         * How long the journey there takes from the engagement before it, in minutes.
         */travelMinutes: UInt32 = UInt32(0)) {
        self.id = id
        self.kind = kind
        self.starts = starts
        self.minutes = minutes
        self.travelMinutes = travelMinutes
    }


    /**
     * The canonical JSON form, byte for byte the same in every language.
     */
public func toJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_engagement_to_json(
            FfiConverterTypeEngagement_lower(self),uniffiCallStatus
    )
})
}



// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_carewright_fn_method_engagement_uniffi_trait_debug(
            FfiConverterTypeEngagement_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension Engagement: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeEngagement: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Engagement {
        return
            try Engagement(
                id: FfiConverterString.read(from: &buf),
                kind: FfiConverterTypeEngagementKind.read(from: &buf),
                starts: FfiConverterTypeCivilDateTime.read(from: &buf),
                minutes: FfiConverterUInt32.read(from: &buf),
                travelMinutes: FfiConverterUInt32.read(from: &buf)
        )
    }

    public static func write(_ value: Engagement, into buf: inout [UInt8]) {
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterTypeEngagementKind.write(value.kind, into: &buf)
        FfiConverterTypeCivilDateTime.write(value.starts, into: &buf)
        FfiConverterUInt32.write(value.minutes, into: &buf)
        FfiConverterUInt32.write(value.travelMinutes, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEngagement_lift(_ buf: RustBuffer) throws -> Engagement {
    return try FfiConverterTypeEngagement.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEngagement_lower(_ value: Engagement) -> RustBuffer {
    return FfiConverterTypeEngagement.lower(value)
}


/**
 * One client's episode on one service line, with everything that happened or is planned in it.
 */
public struct Episode: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * The caller's identifier of the episode.
     */
    public let id: String
    /**
     * The service line, an id of the policy.
     */
    public let line: String
    /**
     * The first day of the episode.
     */
    public let startedOn: CivilDate
    /**
     * The last day of the episode, once it has ended.
     */
    public let endedOn: CivilDate?
    /**
     * The last day of the client's previous episode, when there was one.
     */
    public let previousEpisodeEndedOn: CivilDate?
    /**
     * The client's age in whole years at the start of the episode.
     */
    public let ageYears: UInt32?
    /**
     * The area the client lives in, as a code of the policy.
     */
    public let residenceArea: String?
    /**
     * Whether a person has recorded the client as at high risk.
     */
    public let risk: RecordedRisk
    /**
     * The client's workers, by the caller's identifiers.
     */
    public let workers: [String]
    /**
     * Days from one session to the next, where that is agreed.
     */
    public let sessionEveryDays: UInt32?
    /**
     * Every appointment, held, missed, cancelled or planned, in any order.
     */
    public let appointments: [Appointment]
    /**
     * Every extension asked for, in any order.
     */
    public let extensions: [Extension]
    /**
     * The plan for the client's supported exit, once there is one.
     */
    public let exitPlan: ExitPlan?
    /**
     * Steps taken after missed appointments, in any order. Appointments up to the day of a step
     * are dealt with: they no longer add to the rules that asked for it.
     */
    public let stepsTaken: [StepTaken]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The caller's identifier of the episode.
         */id: String,
        /**
         * The service line, an id of the policy.
         */line: String,
        /**
         * The first day of the episode.
         */startedOn: CivilDate,
        /**
         * The last day of the episode, once it has ended.
         */endedOn: CivilDate? = nil,
        /**
         * The last day of the client's previous episode, when there was one.
         */previousEpisodeEndedOn: CivilDate? = nil,
        /**
         * The client's age in whole years at the start of the episode.
         */ageYears: UInt32? = nil,
        /**
         * The area the client lives in, as a code of the policy.
         */residenceArea: String? = nil,
        /**
         * Whether a person has recorded the client as at high risk.
         */risk: RecordedRisk,
        /**
         * The client's workers, by the caller's identifiers.
         */workers: [String] = [],
        /**
         * Days from one session to the next, where that is agreed.
         */sessionEveryDays: UInt32? = nil,
        /**
         * Every appointment, held, missed, cancelled or planned, in any order.
         */appointments: [Appointment] = [],
        /**
         * Every extension asked for, in any order.
         */extensions: [Extension] = [],
        /**
         * The plan for the client's supported exit, once there is one.
         */exitPlan: ExitPlan? = nil,
        /**
         * Steps taken after missed appointments, in any order. Appointments up to the day of a step
         * are dealt with: they no longer add to the rules that asked for it.
         */stepsTaken: [StepTaken] = []) {
        self.id = id
        self.line = line
        self.startedOn = startedOn
        self.endedOn = endedOn
        self.previousEpisodeEndedOn = previousEpisodeEndedOn
        self.ageYears = ageYears
        self.residenceArea = residenceArea
        self.risk = risk
        self.workers = workers
        self.sessionEveryDays = sessionEveryDays
        self.appointments = appointments
        self.extensions = extensions
        self.exitPlan = exitPlan
        self.stepsTaken = stepsTaken
    }


    /**
     * The canonical JSON form, byte for byte the same in every language.
     */
public func toJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_episode_to_json(
            FfiConverterTypeEpisode_lower(self),uniffiCallStatus
    )
})
}



// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_carewright_fn_method_episode_uniffi_trait_debug(
            FfiConverterTypeEpisode_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension Episode: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeEpisode: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Episode {
        return
            try Episode(
                id: FfiConverterString.read(from: &buf),
                line: FfiConverterString.read(from: &buf),
                startedOn: FfiConverterTypeCivilDate.read(from: &buf),
                endedOn: FfiConverterOptionTypeCivilDate.read(from: &buf),
                previousEpisodeEndedOn: FfiConverterOptionTypeCivilDate.read(from: &buf),
                ageYears: FfiConverterOptionUInt32.read(from: &buf),
                residenceArea: FfiConverterOptionString.read(from: &buf),
                risk: FfiConverterTypeRecordedRisk.read(from: &buf),
                workers: FfiConverterSequenceString.read(from: &buf),
                sessionEveryDays: FfiConverterOptionUInt32.read(from: &buf),
                appointments: FfiConverterSequenceTypeAppointment.read(from: &buf),
                extensions: FfiConverterSequenceTypeExtension.read(from: &buf),
                exitPlan: FfiConverterOptionTypeExitPlan.read(from: &buf),
                stepsTaken: FfiConverterSequenceTypeStepTaken.read(from: &buf)
        )
    }

    public static func write(_ value: Episode, into buf: inout [UInt8]) {
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterString.write(value.line, into: &buf)
        FfiConverterTypeCivilDate.write(value.startedOn, into: &buf)
        FfiConverterOptionTypeCivilDate.write(value.endedOn, into: &buf)
        FfiConverterOptionTypeCivilDate.write(value.previousEpisodeEndedOn, into: &buf)
        FfiConverterOptionUInt32.write(value.ageYears, into: &buf)
        FfiConverterOptionString.write(value.residenceArea, into: &buf)
        FfiConverterTypeRecordedRisk.write(value.risk, into: &buf)
        FfiConverterSequenceString.write(value.workers, into: &buf)
        FfiConverterOptionUInt32.write(value.sessionEveryDays, into: &buf)
        FfiConverterSequenceTypeAppointment.write(value.appointments, into: &buf)
        FfiConverterSequenceTypeExtension.write(value.extensions, into: &buf)
        FfiConverterOptionTypeExitPlan.write(value.exitPlan, into: &buf)
        FfiConverterSequenceTypeStepTaken.write(value.stepsTaken, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEpisode_lift(_ buf: RustBuffer) throws -> Episode {
    return try FfiConverterTypeEpisode.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEpisode_lower(_ value: Episode) -> RustBuffer {
    return FfiConverterTypeEpisode.lower(value)
}


/**
 * The plan for a client's supported exit: what it holds, not what it says.
 */
public struct ExitPlan: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * The day planning started.
     */
    public let startedOn: CivilDate?
    /**
     * The plan was agreed with the team.
     */
    public let agreedWithTeam: Bool
    /**
     * The support that comes next is named.
     */
    public let nextSupportNamed: Bool
    /**
     * The client has been told whom to contact in a crisis.
     */
    public let crisisContactGiven: Bool
    /**
     * The day the plan is reviewed.
     */
    public let reviewOn: CivilDate?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The day planning started.
         */startedOn: CivilDate? = nil,
        /**
         * The plan was agreed with the team.
         */agreedWithTeam: Bool = false,
        /**
         * The support that comes next is named.
         */nextSupportNamed: Bool = false,
        /**
         * The client has been told whom to contact in a crisis.
         */crisisContactGiven: Bool = false,
        /**
         * The day the plan is reviewed.
         */reviewOn: CivilDate? = nil) {
        self.startedOn = startedOn
        self.agreedWithTeam = agreedWithTeam
        self.nextSupportNamed = nextSupportNamed
        self.crisisContactGiven = crisisContactGiven
        self.reviewOn = reviewOn
    }


    /**
     * The canonical JSON form, byte for byte the same in every language.
     */
public func toJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_exitplan_to_json(
            FfiConverterTypeExitPlan_lower(self),uniffiCallStatus
    )
})
}



// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_carewright_fn_method_exitplan_uniffi_trait_debug(
            FfiConverterTypeExitPlan_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension ExitPlan: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeExitPlan: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ExitPlan {
        return
            try ExitPlan(
                startedOn: FfiConverterOptionTypeCivilDate.read(from: &buf),
                agreedWithTeam: FfiConverterBool.read(from: &buf),
                nextSupportNamed: FfiConverterBool.read(from: &buf),
                crisisContactGiven: FfiConverterBool.read(from: &buf),
                reviewOn: FfiConverterOptionTypeCivilDate.read(from: &buf)
        )
    }

    public static func write(_ value: ExitPlan, into buf: inout [UInt8]) {
        FfiConverterOptionTypeCivilDate.write(value.startedOn, into: &buf)
        FfiConverterBool.write(value.agreedWithTeam, into: &buf)
        FfiConverterBool.write(value.nextSupportNamed, into: &buf)
        FfiConverterBool.write(value.crisisContactGiven, into: &buf)
        FfiConverterOptionTypeCivilDate.write(value.reviewOn, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeExitPlan_lift(_ buf: RustBuffer) throws -> ExitPlan {
    return try FfiConverterTypeExitPlan.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeExitPlan_lower(_ value: ExitPlan) -> RustBuffer {
    return FfiConverterTypeExitPlan.lower(value)
}


/**
 * The place of one referral, and what would change it.
 */
public struct Explanation: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * The caller's identifier of the referral.
     */
    public let referral: String
    /**
     * The date the answer speaks of.
     */
    public let asOf: CivilDate
    /**
     * The policy it was read from.
     */
    public let policy: PolicyStamp
    /**
     * Its place, counted from 1; none when it is not on the list.
     */
    public let place: UInt64?
    /**
     * How many are on the list.
     */
    public let of: UInt64
    /**
     * Its points, each part by itself.
     */
    public let points: Contributions
    /**
     * By what the list is ordered.
     */
    public let order: [OrderKey]
    /**
     * Why: the deciding reason first.
     */
    public let reasons: [WaitingReason]
    /**
     * What would change its place.
     */
    public let changes: [PlaceChange]
    /**
     * Facts dated after the as-of date, which did not count.
     */
    public let setAside: [LaterFact]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The caller's identifier of the referral.
         */referral: String,
        /**
         * The date the answer speaks of.
         */asOf: CivilDate,
        /**
         * The policy it was read from.
         */policy: PolicyStamp,
        /**
         * Its place, counted from 1; none when it is not on the list.
         */place: UInt64?,
        /**
         * How many are on the list.
         */of: UInt64,
        /**
         * Its points, each part by itself.
         */points: Contributions,
        /**
         * By what the list is ordered.
         */order: [OrderKey],
        /**
         * Why: the deciding reason first.
         */reasons: [WaitingReason],
        /**
         * What would change its place.
         */changes: [PlaceChange],
        /**
         * Facts dated after the as-of date, which did not count.
         */setAside: [LaterFact]) {
        self.referral = referral
        self.asOf = asOf
        self.policy = policy
        self.place = place
        self.of = of
        self.points = points
        self.order = order
        self.reasons = reasons
        self.changes = changes
        self.setAside = setAside
    }


    /**
     * The canonical JSON form, byte for byte the same in every language.
     */
public func toJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_explanation_to_json(
            FfiConverterTypeExplanation_lower(self),uniffiCallStatus
    )
})
}



// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_carewright_fn_method_explanation_uniffi_trait_debug(
            FfiConverterTypeExplanation_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension Explanation: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeExplanation: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Explanation {
        return
            try Explanation(
                referral: FfiConverterString.read(from: &buf),
                asOf: FfiConverterTypeCivilDate.read(from: &buf),
                policy: FfiConverterTypePolicyStamp.read(from: &buf),
                place: FfiConverterOptionUInt64.read(from: &buf),
                of: FfiConverterUInt64.read(from: &buf),
                points: FfiConverterTypeContributions.read(from: &buf),
                order: FfiConverterSequenceTypeOrderKey.read(from: &buf),
                reasons: FfiConverterSequenceTypeWaitingReason.read(from: &buf),
                changes: FfiConverterSequenceTypePlaceChange.read(from: &buf),
                setAside: FfiConverterSequenceTypeLaterFact.read(from: &buf)
        )
    }

    public static func write(_ value: Explanation, into buf: inout [UInt8]) {
        FfiConverterString.write(value.referral, into: &buf)
        FfiConverterTypeCivilDate.write(value.asOf, into: &buf)
        FfiConverterTypePolicyStamp.write(value.policy, into: &buf)
        FfiConverterOptionUInt64.write(value.place, into: &buf)
        FfiConverterUInt64.write(value.of, into: &buf)
        FfiConverterTypeContributions.write(value.points, into: &buf)
        FfiConverterSequenceTypeOrderKey.write(value.order, into: &buf)
        FfiConverterSequenceTypeWaitingReason.write(value.reasons, into: &buf)
        FfiConverterSequenceTypePlaceChange.write(value.changes, into: &buf)
        FfiConverterSequenceTypeLaterFact.write(value.setAside, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeExplanation_lift(_ buf: RustBuffer) throws -> Explanation {
    return try FfiConverterTypeExplanation.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeExplanation_lower(_ value: Explanation) -> RustBuffer {
    return FfiConverterTypeExplanation.lower(value)
}


/**
 * An extension that was asked for, and what was decided.
 */
public struct Extension: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * The caller's identifier of the extension.
     */
    public let id: String
    /**
     * The day it was asked for.
     */
    public let requestedOn: CivilDate
    /**
     * How much was asked for, in the cap's unit (blocks for a block).
     */
    public let amount: UInt32
    /**
     * What was decided.
     */
    public let decision: ExtensionDecision
    /**
     * The day it was decided; needed once it is.
     */
    public let decidedOn: CivilDate?
    /**
     * Who decided, by the caller's identifier.
     */
    public let authoriser: String?
    /**
     * Id of the role in which they decided.
     */
    public let authoriserRole: String?
    /**
     * The last day on which the extension may be used, when it has one.
     */
    public let expiresOn: CivilDate?
    /**
     * What was recorded with it.
     */
    public let recorded: ExtensionRecorded

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The caller's identifier of the extension.
         */id: String,
        /**
         * The day it was asked for.
         */requestedOn: CivilDate,
        /**
         * How much was asked for, in the cap's unit (blocks for a block).
         */amount: UInt32,
        /**
         * What was decided.
         */decision: ExtensionDecision,
        /**
         * The day it was decided; needed once it is.
         */decidedOn: CivilDate? = nil,
        /**
         * Who decided, by the caller's identifier.
         */authoriser: String? = nil,
        /**
         * Id of the role in which they decided.
         */authoriserRole: String? = nil,
        /**
         * The last day on which the extension may be used, when it has one.
         */expiresOn: CivilDate? = nil,
        /**
         * What was recorded with it.
         */recorded: ExtensionRecorded = ExtensionRecorded()) {
        self.id = id
        self.requestedOn = requestedOn
        self.amount = amount
        self.decision = decision
        self.decidedOn = decidedOn
        self.authoriser = authoriser
        self.authoriserRole = authoriserRole
        self.expiresOn = expiresOn
        self.recorded = recorded
    }


    /**
     * The canonical JSON form, byte for byte the same in every language.
     */
public func toJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_extension_to_json(
            FfiConverterTypeExtension_lower(self),uniffiCallStatus
    )
})
}



// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_carewright_fn_method_extension_uniffi_trait_debug(
            FfiConverterTypeExtension_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension Extension: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeExtension: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Extension {
        return
            try Extension(
                id: FfiConverterString.read(from: &buf),
                requestedOn: FfiConverterTypeCivilDate.read(from: &buf),
                amount: FfiConverterUInt32.read(from: &buf),
                decision: FfiConverterTypeExtensionDecision.read(from: &buf),
                decidedOn: FfiConverterOptionTypeCivilDate.read(from: &buf),
                authoriser: FfiConverterOptionString.read(from: &buf),
                authoriserRole: FfiConverterOptionString.read(from: &buf),
                expiresOn: FfiConverterOptionTypeCivilDate.read(from: &buf),
                recorded: FfiConverterTypeExtensionRecorded.read(from: &buf)
        )
    }

    public static func write(_ value: Extension, into buf: inout [UInt8]) {
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterTypeCivilDate.write(value.requestedOn, into: &buf)
        FfiConverterUInt32.write(value.amount, into: &buf)
        FfiConverterTypeExtensionDecision.write(value.decision, into: &buf)
        FfiConverterOptionTypeCivilDate.write(value.decidedOn, into: &buf)
        FfiConverterOptionString.write(value.authoriser, into: &buf)
        FfiConverterOptionString.write(value.authoriserRole, into: &buf)
        FfiConverterOptionTypeCivilDate.write(value.expiresOn, into: &buf)
        FfiConverterTypeExtensionRecorded.write(value.recorded, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeExtension_lift(_ buf: RustBuffer) throws -> Extension {
    return try FfiConverterTypeExtension.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeExtension_lower(_ value: Extension) -> RustBuffer {
    return FfiConverterTypeExtension.lower(value)
}


/**
 * Whether an extension is within the policy, and why.
 */
public struct ExtensionAnswer: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * The caller's identifier of the episode.
     */
    public let episode: String
    /**
     * The date the answer speaks of.
     */
    public let asOf: CivilDate
    /**
     * The policy it was read from.
     */
    public let policy: PolicyStamp
    /**
     * Within the policy, needs something, or refused.
     */
    public let outcome: ExtensionOutcome
    /**
     * Why: the deciding reason first.
     */
    public let reasons: [Reason]
    /**
     * The smallest changes that together would bring it within the policy; empty when it is,
     * and when no change would. Past a ceiling, where a client is or may be at high risk, a review
     * by the named lead is asked for each time.
     */
    public let changes: [Change]
    /**
     * Facts dated after the as-of date, which did not count.
     */
    public let setAside: [SetAside]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The caller's identifier of the episode.
         */episode: String,
        /**
         * The date the answer speaks of.
         */asOf: CivilDate,
        /**
         * The policy it was read from.
         */policy: PolicyStamp,
        /**
         * Within the policy, needs something, or refused.
         */outcome: ExtensionOutcome,
        /**
         * Why: the deciding reason first.
         */reasons: [Reason],
        /**
         * The smallest changes that together would bring it within the policy; empty when it is,
         * and when no change would. Past a ceiling, where a client is or may be at high risk, a review
         * by the named lead is asked for each time.
         */changes: [Change],
        /**
         * Facts dated after the as-of date, which did not count.
         */setAside: [SetAside]) {
        self.episode = episode
        self.asOf = asOf
        self.policy = policy
        self.outcome = outcome
        self.reasons = reasons
        self.changes = changes
        self.setAside = setAside
    }


    /**
     * The canonical JSON form, byte for byte the same in every language.
     */
public func toJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_extensionanswer_to_json(
            FfiConverterTypeExtensionAnswer_lower(self),uniffiCallStatus
    )
})
}



// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_carewright_fn_method_extensionanswer_uniffi_trait_debug(
            FfiConverterTypeExtensionAnswer_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension ExtensionAnswer: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeExtensionAnswer: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ExtensionAnswer {
        return
            try ExtensionAnswer(
                episode: FfiConverterString.read(from: &buf),
                asOf: FfiConverterTypeCivilDate.read(from: &buf),
                policy: FfiConverterTypePolicyStamp.read(from: &buf),
                outcome: FfiConverterTypeExtensionOutcome.read(from: &buf),
                reasons: FfiConverterSequenceTypeReason.read(from: &buf),
                changes: FfiConverterSequenceTypeChange.read(from: &buf),
                setAside: FfiConverterSequenceTypeSetAside.read(from: &buf)
        )
    }

    public static func write(_ value: ExtensionAnswer, into buf: inout [UInt8]) {
        FfiConverterString.write(value.episode, into: &buf)
        FfiConverterTypeCivilDate.write(value.asOf, into: &buf)
        FfiConverterTypePolicyStamp.write(value.policy, into: &buf)
        FfiConverterTypeExtensionOutcome.write(value.outcome, into: &buf)
        FfiConverterSequenceTypeReason.write(value.reasons, into: &buf)
        FfiConverterSequenceTypeChange.write(value.changes, into: &buf)
        FfiConverterSequenceTypeSetAside.write(value.setAside, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeExtensionAnswer_lift(_ buf: RustBuffer) throws -> ExtensionAnswer {
    return try FfiConverterTypeExtensionAnswer.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeExtensionAnswer_lower(_ value: ExtensionAnswer) -> RustBuffer {
    return FfiConverterTypeExtensionAnswer.lower(value)
}


/**
 * What was recorded with an extension. The texts themselves stay in the service's records.
 */
public struct ExtensionRecorded: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * Why more is needed, as a code of the policy.
     */
    public let reason: String?
    /**
     * The outcomes of the sessions so far are recorded.
     */
    public let outcomesSoFar: Bool
    /**
     * The outcome expected of the additional sessions is recorded.
     */
    public let expectedOutcome: Bool
    /**
     * The day on which the extension is reviewed.
     */
    public let reviewOn: CivilDate?
    /**
     * The actual outcome is recorded.
     */
    public let actualOutcome: Bool

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Why more is needed, as a code of the policy.
         */reason: String? = nil,
        /**
         * The outcomes of the sessions so far are recorded.
         */outcomesSoFar: Bool = false,
        /**
         * The outcome expected of the additional sessions is recorded.
         */expectedOutcome: Bool = false,
        /**
         * The day on which the extension is reviewed.
         */reviewOn: CivilDate? = nil,
        /**
         * The actual outcome is recorded.
         */actualOutcome: Bool = false) {
        self.reason = reason
        self.outcomesSoFar = outcomesSoFar
        self.expectedOutcome = expectedOutcome
        self.reviewOn = reviewOn
        self.actualOutcome = actualOutcome
    }


    /**
     * The canonical JSON form, byte for byte the same in every language.
     */
public func toJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_extensionrecorded_to_json(
            FfiConverterTypeExtensionRecorded_lower(self),uniffiCallStatus
    )
})
}



// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_carewright_fn_method_extensionrecorded_uniffi_trait_debug(
            FfiConverterTypeExtensionRecorded_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension ExtensionRecorded: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeExtensionRecorded: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ExtensionRecorded {
        return
            try ExtensionRecorded(
                reason: FfiConverterOptionString.read(from: &buf),
                outcomesSoFar: FfiConverterBool.read(from: &buf),
                expectedOutcome: FfiConverterBool.read(from: &buf),
                reviewOn: FfiConverterOptionTypeCivilDate.read(from: &buf),
                actualOutcome: FfiConverterBool.read(from: &buf)
        )
    }

    public static func write(_ value: ExtensionRecorded, into buf: inout [UInt8]) {
        FfiConverterOptionString.write(value.reason, into: &buf)
        FfiConverterBool.write(value.outcomesSoFar, into: &buf)
        FfiConverterBool.write(value.expectedOutcome, into: &buf)
        FfiConverterOptionTypeCivilDate.write(value.reviewOn, into: &buf)
        FfiConverterBool.write(value.actualOutcome, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeExtensionRecorded_lift(_ buf: RustBuffer) throws -> ExtensionRecorded {
    return try FfiConverterTypeExtensionRecorded.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeExtensionRecorded_lower(_ value: ExtensionRecorded) -> RustBuffer {
    return FfiConverterTypeExtensionRecorded.lower(value)
}


/**
 * An extension that somebody asks to be decided.
 */
public struct ExtensionRequest: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * How much is asked for, in the cap's unit (blocks for a block).
     */
    public let amount: UInt32
    /**
     * Who would authorise it, by the caller's identifier.
     */
    public let authoriser: String
    /**
     * Id of the role in which they would.
     */
    public let authoriserRole: String
    /**
     * What is recorded with the request.
     */
    public let recorded: ExtensionRecorded

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * How much is asked for, in the cap's unit (blocks for a block).
         */amount: UInt32,
        /**
         * Who would authorise it, by the caller's identifier.
         */authoriser: String,
        /**
         * Id of the role in which they would.
         */authoriserRole: String,
        /**
         * What is recorded with the request.
         */recorded: ExtensionRecorded = ExtensionRecorded()) {
        self.amount = amount
        self.authoriser = authoriser
        self.authoriserRole = authoriserRole
        self.recorded = recorded
    }


    /**
     * The canonical JSON form, byte for byte the same in every language.
     */
public func toJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_extensionrequest_to_json(
            FfiConverterTypeExtensionRequest_lower(self),uniffiCallStatus
    )
})
}



// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_carewright_fn_method_extensionrequest_uniffi_trait_debug(
            FfiConverterTypeExtensionRequest_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension ExtensionRequest: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeExtensionRequest: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ExtensionRequest {
        return
            try ExtensionRequest(
                amount: FfiConverterUInt32.read(from: &buf),
                authoriser: FfiConverterString.read(from: &buf),
                authoriserRole: FfiConverterString.read(from: &buf),
                recorded: FfiConverterTypeExtensionRecorded.read(from: &buf)
        )
    }

    public static func write(_ value: ExtensionRequest, into buf: inout [UInt8]) {
        FfiConverterUInt32.write(value.amount, into: &buf)
        FfiConverterString.write(value.authoriser, into: &buf)
        FfiConverterString.write(value.authoriserRole, into: &buf)
        FfiConverterTypeExtensionRecorded.write(value.recorded, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeExtensionRequest_lift(_ buf: RustBuffer) throws -> ExtensionRequest {
    return try FfiConverterTypeExtensionRequest.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeExtensionRequest_lower(_ value: ExtensionRequest) -> RustBuffer {
    return FfiConverterTypeExtensionRequest.lower(value)
}


/**
 * A worker of a series, with the skills recorded for them.
 */
public struct Facilitator: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * The caller's identifier of the worker.
     */
    public let worker: String
    /**
     * Their skills, as codes.
     */
    public let skills: [String]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The caller's identifier of the worker.
         */worker: String,
        /**
         * Their skills, as codes.
         */skills: [String] = []) {
        self.worker = worker
        self.skills = skills
    }


    /**
     * The canonical JSON form, byte for byte the same in every language.
     */
public func toJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_facilitator_to_json(
            FfiConverterTypeFacilitator_lower(self),uniffiCallStatus
    )
})
}



// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_carewright_fn_method_facilitator_uniffi_trait_debug(
            FfiConverterTypeFacilitator_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension Facilitator: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeFacilitator: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Facilitator {
        return
            try Facilitator(
                worker: FfiConverterString.read(from: &buf),
                skills: FfiConverterSequenceString.read(from: &buf)
        )
    }

    public static func write(_ value: Facilitator, into buf: inout [UInt8]) {
        FfiConverterString.write(value.worker, into: &buf)
        FfiConverterSequenceString.write(value.skills, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFacilitator_lift(_ buf: RustBuffer) throws -> Facilitator {
    return try FfiConverterTypeFacilitator.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeFacilitator_lower(_ value: Facilitator) -> RustBuffer {
    return FfiConverterTypeFacilitator.lower(value)
}


/**
 * Working time from one day on, until the next step.
 */
public struct HoursStep: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * The first day.
     */
    public let startsOn: CivilDate
    /**
     * At most so many minutes a week.
     */
    public let minutesAWeek: UInt32

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The first day.
         */startsOn: CivilDate,
        /**
         * At most so many minutes a week.
         */minutesAWeek: UInt32) {
        self.startsOn = startsOn
        self.minutesAWeek = minutesAWeek
    }


    /**
     * The canonical JSON form, byte for byte the same in every language.
     */
public func toJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_hoursstep_to_json(
            FfiConverterTypeHoursStep_lower(self),uniffiCallStatus
    )
})
}



// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_carewright_fn_method_hoursstep_uniffi_trait_debug(
            FfiConverterTypeHoursStep_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension HoursStep: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeHoursStep: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> HoursStep {
        return
            try HoursStep(
                startsOn: FfiConverterTypeCivilDate.read(from: &buf),
                minutesAWeek: FfiConverterUInt32.read(from: &buf)
        )
    }

    public static func write(_ value: HoursStep, into buf: inout [UInt8]) {
        FfiConverterTypeCivilDate.write(value.startsOn, into: &buf)
        FfiConverterUInt32.write(value.minutesAWeek, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeHoursStep_lift(_ buf: RustBuffer) throws -> HoursStep {
    return try FfiConverterTypeHoursStep.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeHoursStep_lower(_ value: HoursStep) -> RustBuffer {
    return FfiConverterTypeHoursStep.lower(value)
}


/**
 * The adjustments in force for a worker, as one view is told of them.
 */
public struct InForce: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * The caller's identifier of the worker.
     */
    public let worker: String
    /**
     * The date the answer speaks of.
     */
    public let asOf: CivilDate
    /**
     * For whom it is made.
     */
    public let view: AnswerView
    /**
     * The policy it was read from.
     */
    public let policy: PolicyStamp
    /**
     * What they come to together.
     */
    public let limits: AdjustedLimits
    /**
     * What the worker shares of their own story in this view, by identifier.
     */
    public let livedExperience: [String]
    /**
     * Why: what is in force, until when; what is agreed and not yet in place; what conflicts.
     */
    public let reasons: [AdjustmentReason]
    /**
     * Facts dated after the as-of date, which did not count, in a view that is told of them.
     */
    public let setAside: [LaterFact]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The caller's identifier of the worker.
         */worker: String,
        /**
         * The date the answer speaks of.
         */asOf: CivilDate,
        /**
         * For whom it is made.
         */view: AnswerView,
        /**
         * The policy it was read from.
         */policy: PolicyStamp,
        /**
         * What they come to together.
         */limits: AdjustedLimits,
        /**
         * What the worker shares of their own story in this view, by identifier.
         */livedExperience: [String],
        /**
         * Why: what is in force, until when; what is agreed and not yet in place; what conflicts.
         */reasons: [AdjustmentReason],
        /**
         * Facts dated after the as-of date, which did not count, in a view that is told of them.
         */setAside: [LaterFact]) {
        self.worker = worker
        self.asOf = asOf
        self.view = view
        self.policy = policy
        self.limits = limits
        self.livedExperience = livedExperience
        self.reasons = reasons
        self.setAside = setAside
    }


    /**
     * The canonical JSON form, byte for byte the same in every language.
     */
public func toJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_inforce_to_json(
            FfiConverterTypeInForce_lower(self),uniffiCallStatus
    )
})
}



// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_carewright_fn_method_inforce_uniffi_trait_debug(
            FfiConverterTypeInForce_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension InForce: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeInForce: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> InForce {
        return
            try InForce(
                worker: FfiConverterString.read(from: &buf),
                asOf: FfiConverterTypeCivilDate.read(from: &buf),
                view: FfiConverterTypeAnswerView.read(from: &buf),
                policy: FfiConverterTypePolicyStamp.read(from: &buf),
                limits: FfiConverterTypeAdjustedLimits.read(from: &buf),
                livedExperience: FfiConverterSequenceString.read(from: &buf),
                reasons: FfiConverterSequenceTypeAdjustmentReason.read(from: &buf),
                setAside: FfiConverterSequenceTypeLaterFact.read(from: &buf)
        )
    }

    public static func write(_ value: InForce, into buf: inout [UInt8]) {
        FfiConverterString.write(value.worker, into: &buf)
        FfiConverterTypeCivilDate.write(value.asOf, into: &buf)
        FfiConverterTypeAnswerView.write(value.view, into: &buf)
        FfiConverterTypePolicyStamp.write(value.policy, into: &buf)
        FfiConverterTypeAdjustedLimits.write(value.limits, into: &buf)
        FfiConverterSequenceString.write(value.livedExperience, into: &buf)
        FfiConverterSequenceTypeAdjustmentReason.write(value.reasons, into: &buf)
        FfiConverterSequenceTypeLaterFact.write(value.setAside, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeInForce_lift(_ buf: RustBuffer) throws -> InForce {
    return try FfiConverterTypeInForce.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeInForce_lower(_ value: InForce) -> RustBuffer {
    return FfiConverterTypeInForce.lower(value)
}


/**
 * A fact dated after the as-of date: it did not count, and is not lost.
 */
public struct LaterFact: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * The field of the referral that holds it, such as `steps[assessed]`.
     */
    public let field: String
    /**
     * The date that lies after the as-of date.
     */
    public let dated: CivilDate

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The field of the referral that holds it, such as `steps[assessed]`.
         */field: String,
        /**
         * The date that lies after the as-of date.
         */dated: CivilDate) {
        self.field = field
        self.dated = dated
    }


    /**
     * The canonical JSON form, byte for byte the same in every language.
     */
public func toJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_laterfact_to_json(
            FfiConverterTypeLaterFact_lower(self),uniffiCallStatus
    )
})
}



// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_carewright_fn_method_laterfact_uniffi_trait_debug(
            FfiConverterTypeLaterFact_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension LaterFact: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeLaterFact: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> LaterFact {
        return
            try LaterFact(
                field: FfiConverterString.read(from: &buf),
                dated: FfiConverterTypeCivilDate.read(from: &buf)
        )
    }

    public static func write(_ value: LaterFact, into buf: inout [UInt8]) {
        FfiConverterString.write(value.field, into: &buf)
        FfiConverterTypeCivilDate.write(value.dated, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLaterFact_lift(_ buf: RustBuffer) throws -> LaterFact {
    return try FfiConverterTypeLaterFact.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLaterFact_lower(_ value: LaterFact) -> RustBuffer {
    return FfiConverterTypeLaterFact.lower(value)
}


/**
 * Every appointment of an episode and what it came to.
 */
public struct Ledger: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * The caller's identifier of the episode.
     */
    public let episode: String
    /**
     * The date the answer speaks of.
     */
    public let asOf: CivilDate
    /**
     * The policy it was read from.
     */
    public let policy: PolicyStamp
    /**
     * One entry an appointment, earliest first.
     */
    public let entries: [LedgerEntry]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The caller's identifier of the episode.
         */episode: String,
        /**
         * The date the answer speaks of.
         */asOf: CivilDate,
        /**
         * The policy it was read from.
         */policy: PolicyStamp,
        /**
         * One entry an appointment, earliest first.
         */entries: [LedgerEntry]) {
        self.episode = episode
        self.asOf = asOf
        self.policy = policy
        self.entries = entries
    }


    /**
     * The canonical JSON form, byte for byte the same in every language.
     */
public func toJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_ledger_to_json(
            FfiConverterTypeLedger_lower(self),uniffiCallStatus
    )
})
}



// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_carewright_fn_method_ledger_uniffi_trait_debug(
            FfiConverterTypeLedger_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension Ledger: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeLedger: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Ledger {
        return
            try Ledger(
                episode: FfiConverterString.read(from: &buf),
                asOf: FfiConverterTypeCivilDate.read(from: &buf),
                policy: FfiConverterTypePolicyStamp.read(from: &buf),
                entries: FfiConverterSequenceTypeLedgerEntry.read(from: &buf)
        )
    }

    public static func write(_ value: Ledger, into buf: inout [UInt8]) {
        FfiConverterString.write(value.episode, into: &buf)
        FfiConverterTypeCivilDate.write(value.asOf, into: &buf)
        FfiConverterTypePolicyStamp.write(value.policy, into: &buf)
        FfiConverterSequenceTypeLedgerEntry.write(value.entries, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLedger_lift(_ buf: RustBuffer) throws -> Ledger {
    return try FfiConverterTypeLedger.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLedger_lower(_ value: Ledger) -> RustBuffer {
    return FfiConverterTypeLedger.lower(value)
}


/**
 * What one appointment came to. The three quantities never mix: a group session is 60 contact
 * minutes, 120 paid minutes and 1 session of the limit.
 */
public struct LedgerEntry: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * The caller's identifier of the appointment.
     */
    public let appointment: String
    /**
     * The day of the appointment.
     */
    public let on: CivilDate
    /**
     * Used of the limit: sessions, or minutes for a limit in hours; 0 for one in weeks.
     */
    public let capUnits: UInt32
    /**
     * Contact with the client, in minutes.
     */
    public let contactMinutes: UInt32
    /**
     * Paid time of a worker, in minutes.
     */
    public let paidMinutes: UInt32
    /**
     * Charged to the client, in pence.
     */
    public let chargePence: UInt32
    /**
     * Why: the deciding reason first.
     */
    public let reasons: [Reason]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The caller's identifier of the appointment.
         */appointment: String,
        /**
         * The day of the appointment.
         */on: CivilDate,
        /**
         * Used of the limit: sessions, or minutes for a limit in hours; 0 for one in weeks.
         */capUnits: UInt32,
        /**
         * Contact with the client, in minutes.
         */contactMinutes: UInt32,
        /**
         * Paid time of a worker, in minutes.
         */paidMinutes: UInt32,
        /**
         * Charged to the client, in pence.
         */chargePence: UInt32,
        /**
         * Why: the deciding reason first.
         */reasons: [Reason]) {
        self.appointment = appointment
        self.on = on
        self.capUnits = capUnits
        self.contactMinutes = contactMinutes
        self.paidMinutes = paidMinutes
        self.chargePence = chargePence
        self.reasons = reasons
    }


    /**
     * The canonical JSON form, byte for byte the same in every language.
     */
public func toJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_ledgerentry_to_json(
            FfiConverterTypeLedgerEntry_lower(self),uniffiCallStatus
    )
})
}



// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_carewright_fn_method_ledgerentry_uniffi_trait_debug(
            FfiConverterTypeLedgerEntry_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension LedgerEntry: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeLedgerEntry: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> LedgerEntry {
        return
            try LedgerEntry(
                appointment: FfiConverterString.read(from: &buf),
                on: FfiConverterTypeCivilDate.read(from: &buf),
                capUnits: FfiConverterUInt32.read(from: &buf),
                contactMinutes: FfiConverterUInt32.read(from: &buf),
                paidMinutes: FfiConverterUInt32.read(from: &buf),
                chargePence: FfiConverterUInt32.read(from: &buf),
                reasons: FfiConverterSequenceTypeReason.read(from: &buf)
        )
    }

    public static func write(_ value: LedgerEntry, into buf: inout [UInt8]) {
        FfiConverterString.write(value.appointment, into: &buf)
        FfiConverterTypeCivilDate.write(value.on, into: &buf)
        FfiConverterUInt32.write(value.capUnits, into: &buf)
        FfiConverterUInt32.write(value.contactMinutes, into: &buf)
        FfiConverterUInt32.write(value.paidMinutes, into: &buf)
        FfiConverterUInt32.write(value.chargePence, into: &buf)
        FfiConverterSequenceTypeReason.write(value.reasons, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLedgerEntry_lift(_ buf: RustBuffer) throws -> LedgerEntry {
    return try FfiConverterTypeLedgerEntry.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLedgerEntry_lower(_ value: LedgerEntry) -> RustBuffer {
    return FfiConverterTypeLedgerEntry.lower(value)
}


/**
 * The state of the list.
 */
public struct ListOverview: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * The date the answer speaks of.
     */
    public let asOf: CivilDate
    /**
     * The policy it was read from.
     */
    public let policy: PolicyStamp
    /**
     * How many wait.
     */
    public let waiting: UInt64
    /**
     * The longest wait, in calendar days.
     */
    public let longestDays: UInt32
    /**
     * Referrals with a target that is breached, by identifier.
     */
    public let breached: [String]
    /**
     * Referrals with a target that is due soon, by identifier.
     */
    public let dueSoon: [String]
    /**
     * How many wait in each band.
     */
    public let byBand: [CodeCount]
    /**
     * How many wait from each source.
     */
    public let bySource: [CodeCount]
    /**
     * How many wait of groups at high risk.
     */
    public let ofHighRiskGroups: UInt64
    /**
     * What is to be known of the list.
     */
    public let reasons: [WaitingReason]
    /**
     * Those that could not be read, and what to put right.
     */
    public let rejected: [Rejected]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The date the answer speaks of.
         */asOf: CivilDate,
        /**
         * The policy it was read from.
         */policy: PolicyStamp,
        /**
         * How many wait.
         */waiting: UInt64,
        /**
         * The longest wait, in calendar days.
         */longestDays: UInt32,
        /**
         * Referrals with a target that is breached, by identifier.
         */breached: [String],
        /**
         * Referrals with a target that is due soon, by identifier.
         */dueSoon: [String],
        /**
         * How many wait in each band.
         */byBand: [CodeCount],
        /**
         * How many wait from each source.
         */bySource: [CodeCount],
        /**
         * How many wait of groups at high risk.
         */ofHighRiskGroups: UInt64,
        /**
         * What is to be known of the list.
         */reasons: [WaitingReason],
        /**
         * Those that could not be read, and what to put right.
         */rejected: [Rejected]) {
        self.asOf = asOf
        self.policy = policy
        self.waiting = waiting
        self.longestDays = longestDays
        self.breached = breached
        self.dueSoon = dueSoon
        self.byBand = byBand
        self.bySource = bySource
        self.ofHighRiskGroups = ofHighRiskGroups
        self.reasons = reasons
        self.rejected = rejected
    }


    /**
     * The canonical JSON form, byte for byte the same in every language.
     */
public func toJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_listoverview_to_json(
            FfiConverterTypeListOverview_lower(self),uniffiCallStatus
    )
})
}



// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_carewright_fn_method_listoverview_uniffi_trait_debug(
            FfiConverterTypeListOverview_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension ListOverview: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeListOverview: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ListOverview {
        return
            try ListOverview(
                asOf: FfiConverterTypeCivilDate.read(from: &buf),
                policy: FfiConverterTypePolicyStamp.read(from: &buf),
                waiting: FfiConverterUInt64.read(from: &buf),
                longestDays: FfiConverterUInt32.read(from: &buf),
                breached: FfiConverterSequenceString.read(from: &buf),
                dueSoon: FfiConverterSequenceString.read(from: &buf),
                byBand: FfiConverterSequenceTypeCodeCount.read(from: &buf),
                bySource: FfiConverterSequenceTypeCodeCount.read(from: &buf),
                ofHighRiskGroups: FfiConverterUInt64.read(from: &buf),
                reasons: FfiConverterSequenceTypeWaitingReason.read(from: &buf),
                rejected: FfiConverterSequenceTypeRejected.read(from: &buf)
        )
    }

    public static func write(_ value: ListOverview, into buf: inout [UInt8]) {
        FfiConverterTypeCivilDate.write(value.asOf, into: &buf)
        FfiConverterTypePolicyStamp.write(value.policy, into: &buf)
        FfiConverterUInt64.write(value.waiting, into: &buf)
        FfiConverterUInt32.write(value.longestDays, into: &buf)
        FfiConverterSequenceString.write(value.breached, into: &buf)
        FfiConverterSequenceString.write(value.dueSoon, into: &buf)
        FfiConverterSequenceTypeCodeCount.write(value.byBand, into: &buf)
        FfiConverterSequenceTypeCodeCount.write(value.bySource, into: &buf)
        FfiConverterUInt64.write(value.ofHighRiskGroups, into: &buf)
        FfiConverterSequenceTypeWaitingReason.write(value.reasons, into: &buf)
        FfiConverterSequenceTypeRejected.write(value.rejected, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeListOverview_lift(_ buf: RustBuffer) throws -> ListOverview {
    return try FfiConverterTypeListOverview.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeListOverview_lower(_ value: ListOverview) -> RustBuffer {
    return FfiConverterTypeListOverview.lower(value)
}


/**
 * Something that lies ahead on the way to the limit.
 */
public struct Milestone: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * What it is.
     */
    public let kind: MilestoneKind
    /**
     * How much may still be used before it, in the unit of the standing.
     */
    public let after: UInt32
    /**
     * When, where the rhythm of sessions or the calendar tells.
     */
    public let on: CivilDate?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What it is.
         */kind: MilestoneKind,
        /**
         * How much may still be used before it, in the unit of the standing.
         */after: UInt32,
        /**
         * When, where the rhythm of sessions or the calendar tells.
         */on: CivilDate?) {
        self.kind = kind
        self.after = after
        self.on = on
    }


    /**
     * The canonical JSON form, byte for byte the same in every language.
     */
public func toJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_milestone_to_json(
            FfiConverterTypeMilestone_lower(self),uniffiCallStatus
    )
})
}



// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_carewright_fn_method_milestone_uniffi_trait_debug(
            FfiConverterTypeMilestone_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension Milestone: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeMilestone: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Milestone {
        return
            try Milestone(
                kind: FfiConverterTypeMilestoneKind.read(from: &buf),
                after: FfiConverterUInt32.read(from: &buf),
                on: FfiConverterOptionTypeCivilDate.read(from: &buf)
        )
    }

    public static func write(_ value: Milestone, into buf: inout [UInt8]) {
        FfiConverterTypeMilestoneKind.write(value.kind, into: &buf)
        FfiConverterUInt32.write(value.after, into: &buf)
        FfiConverterOptionTypeCivilDate.write(value.on, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeMilestone_lift(_ buf: RustBuffer) throws -> Milestone {
    return try FfiConverterTypeMilestone.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeMilestone_lower(_ value: Milestone) -> RustBuffer {
    return FfiConverterTypeMilestone.lower(value)
}


/**
 * A peer support worker who is about to start, and what is in place.
 */
public struct NewStarter: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * The caller's identifier of the worker.
     */
    public let worker: String
    /**
     * The first day of work.
     */
    public let startsOn: CivilDate
    /**
     * Steps taken, in any order; each at most once.
     */
    public let steps: [StartStepTaken]
    /**
     * Steps that somebody recorded as not called for, such as advice about benefits for
     * somebody who has none.
     */
    public let notCalledFor: [StartStep]
    /**
     * Why clearance was withheld, where it was.
     */
    public let clearanceWithheldFor: WithheldFor?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The caller's identifier of the worker.
         */worker: String,
        /**
         * The first day of work.
         */startsOn: CivilDate,
        /**
         * Steps taken, in any order; each at most once.
         */steps: [StartStepTaken] = [],
        /**
         * Steps that somebody recorded as not called for, such as advice about benefits for
         * somebody who has none.
         */notCalledFor: [StartStep] = [],
        /**
         * Why clearance was withheld, where it was.
         */clearanceWithheldFor: WithheldFor? = nil) {
        self.worker = worker
        self.startsOn = startsOn
        self.steps = steps
        self.notCalledFor = notCalledFor
        self.clearanceWithheldFor = clearanceWithheldFor
    }


    /**
     * The canonical JSON form, byte for byte the same in every language.
     */
public func toJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_newstarter_to_json(
            FfiConverterTypeNewStarter_lower(self),uniffiCallStatus
    )
})
}



// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_carewright_fn_method_newstarter_uniffi_trait_debug(
            FfiConverterTypeNewStarter_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension NewStarter: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeNewStarter: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NewStarter {
        return
            try NewStarter(
                worker: FfiConverterString.read(from: &buf),
                startsOn: FfiConverterTypeCivilDate.read(from: &buf),
                steps: FfiConverterSequenceTypeStartStepTaken.read(from: &buf),
                notCalledFor: FfiConverterSequenceTypeStartStep.read(from: &buf),
                clearanceWithheldFor: FfiConverterOptionTypeWithheldFor.read(from: &buf)
        )
    }

    public static func write(_ value: NewStarter, into buf: inout [UInt8]) {
        FfiConverterString.write(value.worker, into: &buf)
        FfiConverterTypeCivilDate.write(value.startsOn, into: &buf)
        FfiConverterSequenceTypeStartStepTaken.write(value.steps, into: &buf)
        FfiConverterSequenceTypeStartStep.write(value.notCalledFor, into: &buf)
        FfiConverterOptionTypeWithheldFor.write(value.clearanceWithheldFor, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNewStarter_lift(_ buf: RustBuffer) throws -> NewStarter {
    return try FfiConverterTypeNewStarter.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNewStarter_lower(_ value: NewStarter) -> RustBuffer {
    return FfiConverterTypeNewStarter.lower(value)
}


/**
 * Something that the policy asks to be done.
 */
public struct NextStep: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * What is to be done.
     */
    public let kind: NextStepKind
    /**
     * Id of the role that does it.
     */
    public let byRole: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What is to be done.
         */kind: NextStepKind,
        /**
         * Id of the role that does it.
         */byRole: String) {
        self.kind = kind
        self.byRole = byRole
    }


    /**
     * The canonical JSON form, byte for byte the same in every language.
     */
public func toJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_nextstep_to_json(
            FfiConverterTypeNextStep_lower(self),uniffiCallStatus
    )
})
}



// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_carewright_fn_method_nextstep_uniffi_trait_debug(
            FfiConverterTypeNextStep_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension NextStep: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeNextStep: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NextStep {
        return
            try NextStep(
                kind: FfiConverterTypeNextStepKind.read(from: &buf),
                byRole: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: NextStep, into buf: inout [UInt8]) {
        FfiConverterTypeNextStepKind.write(value.kind, into: &buf)
        FfiConverterString.write(value.byRole, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNextStep_lift(_ buf: RustBuffer) throws -> NextStep {
    return try FfiConverterTypeNextStep.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNextStep_lower(_ value: NextStep) -> RustBuffer {
    return FfiConverterTypeNextStep.lower(value)
}


/**
 * How many later arrivals can ever come before somebody who waits.
 */
public struct Overtaking: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * The date the answer speaks of.
     */
    public let asOf: CivilDate
    /**
     * The policy it was read from.
     */
    public let policy: PolicyStamp
    /**
     * There is a bound.
     */
    public let bounded: Bool
    /**
     * Only those who arrive within so many days can come before; nobody later ever does.
     */
    public let windowDays: UInt32?
    /**
     * With the arrivals given, at most so many places are lost.
     */
    public let mostPlaces: UInt64?
    /**
     * The clause of the policy for which there is no bound.
     */
    public let clause: String?
    /**
     * Why.
     */
    public let reasons: [WaitingReason]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The date the answer speaks of.
         */asOf: CivilDate,
        /**
         * The policy it was read from.
         */policy: PolicyStamp,
        /**
         * There is a bound.
         */bounded: Bool,
        /**
         * Only those who arrive within so many days can come before; nobody later ever does.
         */windowDays: UInt32?,
        /**
         * With the arrivals given, at most so many places are lost.
         */mostPlaces: UInt64?,
        /**
         * The clause of the policy for which there is no bound.
         */clause: String?,
        /**
         * Why.
         */reasons: [WaitingReason]) {
        self.asOf = asOf
        self.policy = policy
        self.bounded = bounded
        self.windowDays = windowDays
        self.mostPlaces = mostPlaces
        self.clause = clause
        self.reasons = reasons
    }


    /**
     * The canonical JSON form, byte for byte the same in every language.
     */
public func toJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_overtaking_to_json(
            FfiConverterTypeOvertaking_lower(self),uniffiCallStatus
    )
})
}



// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_carewright_fn_method_overtaking_uniffi_trait_debug(
            FfiConverterTypeOvertaking_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension Overtaking: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeOvertaking: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Overtaking {
        return
            try Overtaking(
                asOf: FfiConverterTypeCivilDate.read(from: &buf),
                policy: FfiConverterTypePolicyStamp.read(from: &buf),
                bounded: FfiConverterBool.read(from: &buf),
                windowDays: FfiConverterOptionUInt32.read(from: &buf),
                mostPlaces: FfiConverterOptionUInt64.read(from: &buf),
                clause: FfiConverterOptionString.read(from: &buf),
                reasons: FfiConverterSequenceTypeWaitingReason.read(from: &buf)
        )
    }

    public static func write(_ value: Overtaking, into buf: inout [UInt8]) {
        FfiConverterTypeCivilDate.write(value.asOf, into: &buf)
        FfiConverterTypePolicyStamp.write(value.policy, into: &buf)
        FfiConverterBool.write(value.bounded, into: &buf)
        FfiConverterOptionUInt32.write(value.windowDays, into: &buf)
        FfiConverterOptionUInt64.write(value.mostPlaces, into: &buf)
        FfiConverterOptionString.write(value.clause, into: &buf)
        FfiConverterSequenceTypeWaitingReason.write(value.reasons, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOvertaking_lift(_ buf: RustBuffer) throws -> Overtaking {
    return try FfiConverterTypeOvertaking.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOvertaking_lower(_ value: Overtaking) -> RustBuffer {
    return FfiConverterTypeOvertaking.lower(value)
}


/**
 * Whether care is to be arranged outside the service a worker works in. Only the lead and the
 * worker are told.
 */
public struct OwnCare: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * The caller's identifier of the worker.
     */
    public let worker: String
    /**
     * The date the answer speaks of.
     */
    public let asOf: CivilDate
    /**
     * For whom it is made.
     */
    public let view: AnswerView
    /**
     * The policy it was read from.
     */
    public let policy: PolicyStamp
    /**
     * Ids of the roles to tell; empty when nobody has to be told, or this view is not.
     */
    public let tell: [String]
    /**
     * Why.
     */
    public let reasons: [AdjustmentReason]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The caller's identifier of the worker.
         */worker: String,
        /**
         * The date the answer speaks of.
         */asOf: CivilDate,
        /**
         * For whom it is made.
         */view: AnswerView,
        /**
         * The policy it was read from.
         */policy: PolicyStamp,
        /**
         * Ids of the roles to tell; empty when nobody has to be told, or this view is not.
         */tell: [String],
        /**
         * Why.
         */reasons: [AdjustmentReason]) {
        self.worker = worker
        self.asOf = asOf
        self.view = view
        self.policy = policy
        self.tell = tell
        self.reasons = reasons
    }


    /**
     * The canonical JSON form, byte for byte the same in every language.
     */
public func toJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_owncare_to_json(
            FfiConverterTypeOwnCare_lower(self),uniffiCallStatus
    )
})
}



// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_carewright_fn_method_owncare_uniffi_trait_debug(
            FfiConverterTypeOwnCare_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension OwnCare: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeOwnCare: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> OwnCare {
        return
            try OwnCare(
                worker: FfiConverterString.read(from: &buf),
                asOf: FfiConverterTypeCivilDate.read(from: &buf),
                view: FfiConverterTypeAnswerView.read(from: &buf),
                policy: FfiConverterTypePolicyStamp.read(from: &buf),
                tell: FfiConverterSequenceString.read(from: &buf),
                reasons: FfiConverterSequenceTypeAdjustmentReason.read(from: &buf)
        )
    }

    public static func write(_ value: OwnCare, into buf: inout [UInt8]) {
        FfiConverterString.write(value.worker, into: &buf)
        FfiConverterTypeCivilDate.write(value.asOf, into: &buf)
        FfiConverterTypeAnswerView.write(value.view, into: &buf)
        FfiConverterTypePolicyStamp.write(value.policy, into: &buf)
        FfiConverterSequenceString.write(value.tell, into: &buf)
        FfiConverterSequenceTypeAdjustmentReason.write(value.reasons, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOwnCare_lift(_ buf: RustBuffer) throws -> OwnCare {
    return try FfiConverterTypeOwnCare.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOwnCare_lower(_ value: OwnCare) -> RustBuffer {
    return FfiConverterTypeOwnCare.lower(value)
}


/**
 * A referral of a worker for care of their own. It holds no identifier of a client record:
 * the two records are kept apart.
 */
public struct OwnCareReferral: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * The caller's identifier of the worker.
     */
    public let worker: String
    /**
     * The day it was received.
     */
    public let receivedOn: CivilDate
    /**
     * The service it was made to, by the caller's code.
     */
    public let toService: String
    /**
     * The services and teams the worker works in, by the caller's codes.
     */
    public let worksIn: [String]
    /**
     * The day the lead talked it over with the worker.
     */
    public let talkedOverOn: CivilDate?
    /**
     * What the worker wants, once they have said.
     */
    public let workerWants: CarePlace?
    /**
     * The day care elsewhere was arranged.
     */
    public let arrangedElsewhereOn: CivilDate?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The caller's identifier of the worker.
         */worker: String,
        /**
         * The day it was received.
         */receivedOn: CivilDate,
        /**
         * The service it was made to, by the caller's code.
         */toService: String,
        /**
         * The services and teams the worker works in, by the caller's codes.
         */worksIn: [String],
        /**
         * The day the lead talked it over with the worker.
         */talkedOverOn: CivilDate? = nil,
        /**
         * What the worker wants, once they have said.
         */workerWants: CarePlace? = nil,
        /**
         * The day care elsewhere was arranged.
         */arrangedElsewhereOn: CivilDate? = nil) {
        self.worker = worker
        self.receivedOn = receivedOn
        self.toService = toService
        self.worksIn = worksIn
        self.talkedOverOn = talkedOverOn
        self.workerWants = workerWants
        self.arrangedElsewhereOn = arrangedElsewhereOn
    }


    /**
     * The canonical JSON form, byte for byte the same in every language.
     */
public func toJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_owncarereferral_to_json(
            FfiConverterTypeOwnCareReferral_lower(self),uniffiCallStatus
    )
})
}



// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_carewright_fn_method_owncarereferral_uniffi_trait_debug(
            FfiConverterTypeOwnCareReferral_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension OwnCareReferral: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeOwnCareReferral: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> OwnCareReferral {
        return
            try OwnCareReferral(
                worker: FfiConverterString.read(from: &buf),
                receivedOn: FfiConverterTypeCivilDate.read(from: &buf),
                toService: FfiConverterString.read(from: &buf),
                worksIn: FfiConverterSequenceString.read(from: &buf),
                talkedOverOn: FfiConverterOptionTypeCivilDate.read(from: &buf),
                workerWants: FfiConverterOptionTypeCarePlace.read(from: &buf),
                arrangedElsewhereOn: FfiConverterOptionTypeCivilDate.read(from: &buf)
        )
    }

    public static func write(_ value: OwnCareReferral, into buf: inout [UInt8]) {
        FfiConverterString.write(value.worker, into: &buf)
        FfiConverterTypeCivilDate.write(value.receivedOn, into: &buf)
        FfiConverterString.write(value.toService, into: &buf)
        FfiConverterSequenceString.write(value.worksIn, into: &buf)
        FfiConverterOptionTypeCivilDate.write(value.talkedOverOn, into: &buf)
        FfiConverterOptionTypeCarePlace.write(value.workerWants, into: &buf)
        FfiConverterOptionTypeCivilDate.write(value.arrangedElsewhereOn, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOwnCareReferral_lift(_ buf: RustBuffer) throws -> OwnCareReferral {
    return try FfiConverterTypeOwnCareReferral.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOwnCareReferral_lower(_ value: OwnCareReferral) -> RustBuffer {
    return FfiConverterTypeOwnCareReferral.lower(value)
}


/**
 * One document of a policy.
 */
public struct PolicyLayer: Equatable, Hashable {
    /**
     * What problems call it, such as a file name.
     */
    public let name: String
    /**
     * Its text.
     */
    public let text: String
    /**
     * How it is written.
     */
    public let format: PolicyFormat

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What problems call it, such as a file name.
         */name: String,
        /**
         * Its text.
         */text: String,
        /**
         * How it is written.
         */format: PolicyFormat) {
        self.name = name
        self.text = text
        self.format = format
    }




}

#if compiler(>=6)
extension PolicyLayer: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePolicyLayer: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PolicyLayer {
        return
            try PolicyLayer(
                name: FfiConverterString.read(from: &buf),
                text: FfiConverterString.read(from: &buf),
                format: FfiConverterTypePolicyFormat.read(from: &buf)
        )
    }

    public static func write(_ value: PolicyLayer, into buf: inout [UInt8]) {
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterString.write(value.text, into: &buf)
        FfiConverterTypePolicyFormat.write(value.format, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePolicyLayer_lift(_ buf: RustBuffer) throws -> PolicyLayer {
    return try FfiConverterTypePolicyLayer.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePolicyLayer_lower(_ value: PolicyLayer) -> RustBuffer {
    return FfiConverterTypePolicyLayer.lower(value)
}


/**
 * The policy that an answer was read from, so that it can be replayed.
 */
public struct PolicyStamp: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * The first day of the version that was used.
     */
    public let effectiveFrom: CivilDate
    /**
     * The fingerprint of the whole checked policy.
     */
    public let fingerprint: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The first day of the version that was used.
         */effectiveFrom: CivilDate,
        /**
         * The fingerprint of the whole checked policy.
         */fingerprint: String) {
        self.effectiveFrom = effectiveFrom
        self.fingerprint = fingerprint
    }


    /**
     * The canonical JSON form, byte for byte the same in every language.
     */
public func toJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_policystamp_to_json(
            FfiConverterTypePolicyStamp_lower(self),uniffiCallStatus
    )
})
}



// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_carewright_fn_method_policystamp_uniffi_trait_debug(
            FfiConverterTypePolicyStamp_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension PolicyStamp: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePolicyStamp: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PolicyStamp {
        return
            try PolicyStamp(
                effectiveFrom: FfiConverterTypeCivilDate.read(from: &buf),
                fingerprint: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: PolicyStamp, into buf: inout [UInt8]) {
        FfiConverterTypeCivilDate.write(value.effectiveFrom, into: &buf)
        FfiConverterString.write(value.fingerprint, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePolicyStamp_lift(_ buf: RustBuffer) throws -> PolicyStamp {
    return try FfiConverterTypePolicyStamp.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePolicyStamp_lower(_ value: PolicyStamp) -> RustBuffer {
    return FfiConverterTypePolicyStamp.lower(value)
}


/**
 * One thing wrong with a policy document or a record: what, where, what is allowed, what to do.
 */
public struct Problem: Equatable, Hashable {
    /**
     * A stable code, such as `policy.unknown_field`.
     */
    public let code: String
    /**
     * Where: the path of the field, such as `session_limits.lines.day.cap.limit`.
     */
    public let path: String
    /**
     * One sentence a service coordinator can act on.
     */
    public let message: String
    /**
     * What was found there, when there was something.
     */
    public let found: String?
    /**
     * What is allowed there.
     */
    public let allowed: String?
    /**
     * What to do about it, when there is one likely remedy.
     */
    public let suggestion: String?
    /**
     * The document it is in (a file name or a preset), for policies built of layers.
     */
    public let document: String?
    /**
     * Line in that document, counted from 1.
     */
    public let line: UInt32?
    /**
     * Column in that line, counted from 1 in characters.
     */
    public let column: UInt32?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * A stable code, such as `policy.unknown_field`.
         */code: String,
        /**
         * Where: the path of the field, such as `session_limits.lines.day.cap.limit`.
         */path: String,
        /**
         * One sentence a service coordinator can act on.
         */message: String,
        /**
         * What was found there, when there was something.
         */found: String?,
        /**
         * What is allowed there.
         */allowed: String?,
        /**
         * What to do about it, when there is one likely remedy.
         */suggestion: String?,
        /**
         * The document it is in (a file name or a preset), for policies built of layers.
         */document: String?,
        /**
         * Line in that document, counted from 1.
         */line: UInt32?,
        /**
         * Column in that line, counted from 1 in characters.
         */column: UInt32?) {
        self.code = code
        self.path = path
        self.message = message
        self.found = found
        self.allowed = allowed
        self.suggestion = suggestion
        self.document = document
        self.line = line
        self.column = column
    }


    /**
     * The canonical JSON form, byte for byte the same in every language.
     */
public func toJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_problem_to_json(
            FfiConverterTypeProblem_lower(self),uniffiCallStatus
    )
})
}



}

#if compiler(>=6)
extension Problem: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeProblem: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Problem {
        return
            try Problem(
                code: FfiConverterString.read(from: &buf),
                path: FfiConverterString.read(from: &buf),
                message: FfiConverterString.read(from: &buf),
                found: FfiConverterOptionString.read(from: &buf),
                allowed: FfiConverterOptionString.read(from: &buf),
                suggestion: FfiConverterOptionString.read(from: &buf),
                document: FfiConverterOptionString.read(from: &buf),
                line: FfiConverterOptionUInt32.read(from: &buf),
                column: FfiConverterOptionUInt32.read(from: &buf)
        )
    }

    public static func write(_ value: Problem, into buf: inout [UInt8]) {
        FfiConverterString.write(value.code, into: &buf)
        FfiConverterString.write(value.path, into: &buf)
        FfiConverterString.write(value.message, into: &buf)
        FfiConverterOptionString.write(value.found, into: &buf)
        FfiConverterOptionString.write(value.allowed, into: &buf)
        FfiConverterOptionString.write(value.suggestion, into: &buf)
        FfiConverterOptionString.write(value.document, into: &buf)
        FfiConverterOptionUInt32.write(value.line, into: &buf)
        FfiConverterOptionUInt32.write(value.column, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeProblem_lift(_ buf: RustBuffer) throws -> Problem {
    return try FfiConverterTypeProblem.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeProblem_lower(_ value: Problem) -> RustBuffer {
    return FfiConverterTypeProblem.lower(value)
}


/**
 * A session that somebody would like to book.
 */
public struct ProposedSession: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * What it is for.
     */
    public let kind: AppointmentKind
    /**
     * When it would start, in local wall-clock time.
     */
    public let starts: CivilDateTime
    /**
     * Contact time in minutes, where it differs from the line's session length.
     */
    public let contactMinutes: UInt32?
    /**
     * How it would be held.
     */
    public let mode: DeliveryMode?
    /**
     * The last day on which the risk assessment of the place is valid.
     */
    public let venueRiskAssessmentUntil: CivilDate?
    /**
     * A key contact at the place is named.
     */
    public let keyContactNamed: Bool
    /**
     * The client has agreed the code of conduct.
     */
    public let codeOfConductAgreed: Bool
    /**
     * The activities of the session are planned.
     */
    public let activitiesPlanned: Bool
    /**
     * Client and worker have both agreed the time.
     */
    public let timeAgreedByBoth: Bool

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What it is for.
         */kind: AppointmentKind,
        /**
         * When it would start, in local wall-clock time.
         */starts: CivilDateTime,
        /**
         * Contact time in minutes, where it differs from the line's session length.
         */contactMinutes: UInt32? = nil,
        /**
         * How it would be held.
         */mode: DeliveryMode? = nil,
        /**
         * The last day on which the risk assessment of the place is valid.
         */venueRiskAssessmentUntil: CivilDate? = nil,
        /**
         * A key contact at the place is named.
         */keyContactNamed: Bool = false,
        /**
         * The client has agreed the code of conduct.
         */codeOfConductAgreed: Bool = false,
        /**
         * The activities of the session are planned.
         */activitiesPlanned: Bool = false,
        /**
         * Client and worker have both agreed the time.
         */timeAgreedByBoth: Bool = false) {
        self.kind = kind
        self.starts = starts
        self.contactMinutes = contactMinutes
        self.mode = mode
        self.venueRiskAssessmentUntil = venueRiskAssessmentUntil
        self.keyContactNamed = keyContactNamed
        self.codeOfConductAgreed = codeOfConductAgreed
        self.activitiesPlanned = activitiesPlanned
        self.timeAgreedByBoth = timeAgreedByBoth
    }


    /**
     * The canonical JSON form, byte for byte the same in every language.
     */
public func toJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_proposedsession_to_json(
            FfiConverterTypeProposedSession_lower(self),uniffiCallStatus
    )
})
}



// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_carewright_fn_method_proposedsession_uniffi_trait_debug(
            FfiConverterTypeProposedSession_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension ProposedSession: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeProposedSession: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ProposedSession {
        return
            try ProposedSession(
                kind: FfiConverterTypeAppointmentKind.read(from: &buf),
                starts: FfiConverterTypeCivilDateTime.read(from: &buf),
                contactMinutes: FfiConverterOptionUInt32.read(from: &buf),
                mode: FfiConverterOptionTypeDeliveryMode.read(from: &buf),
                venueRiskAssessmentUntil: FfiConverterOptionTypeCivilDate.read(from: &buf),
                keyContactNamed: FfiConverterBool.read(from: &buf),
                codeOfConductAgreed: FfiConverterBool.read(from: &buf),
                activitiesPlanned: FfiConverterBool.read(from: &buf),
                timeAgreedByBoth: FfiConverterBool.read(from: &buf)
        )
    }

    public static func write(_ value: ProposedSession, into buf: inout [UInt8]) {
        FfiConverterTypeAppointmentKind.write(value.kind, into: &buf)
        FfiConverterTypeCivilDateTime.write(value.starts, into: &buf)
        FfiConverterOptionUInt32.write(value.contactMinutes, into: &buf)
        FfiConverterOptionTypeDeliveryMode.write(value.mode, into: &buf)
        FfiConverterOptionTypeCivilDate.write(value.venueRiskAssessmentUntil, into: &buf)
        FfiConverterBool.write(value.keyContactNamed, into: &buf)
        FfiConverterBool.write(value.codeOfConductAgreed, into: &buf)
        FfiConverterBool.write(value.activitiesPlanned, into: &buf)
        FfiConverterBool.write(value.timeAgreedByBoth, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeProposedSession_lift(_ buf: RustBuffer) throws -> ProposedSession {
    return try FfiConverterTypeProposedSession.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeProposedSession_lower(_ value: ProposedSession) -> RustBuffer {
    return FfiConverterTypeProposedSession.lower(value)
}


/**
 * A step that somebody would like to take.
 */
public struct ProposedStep: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * The step.
     */
    public let step: ReferralStep
    /**
     * Id of the role that would take it.
     */
    public let byRole: String
    /**
     * For an allocation, id of the role that the client would be allocated to.
     */
    public let toRole: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The step.
         */step: ReferralStep,
        /**
         * Id of the role that would take it.
         */byRole: String,
        /**
         * For an allocation, id of the role that the client would be allocated to.
         */toRole: String? = nil) {
        self.step = step
        self.byRole = byRole
        self.toRole = toRole
    }


    /**
     * The canonical JSON form, byte for byte the same in every language.
     */
public func toJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_proposedstep_to_json(
            FfiConverterTypeProposedStep_lower(self),uniffiCallStatus
    )
})
}



// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_carewright_fn_method_proposedstep_uniffi_trait_debug(
            FfiConverterTypeProposedStep_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension ProposedStep: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeProposedStep: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ProposedStep {
        return
            try ProposedStep(
                step: FfiConverterTypeReferralStep.read(from: &buf),
                byRole: FfiConverterString.read(from: &buf),
                toRole: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: ProposedStep, into buf: inout [UInt8]) {
        FfiConverterTypeReferralStep.write(value.step, into: &buf)
        FfiConverterString.write(value.byRole, into: &buf)
        FfiConverterOptionString.write(value.toRole, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeProposedStep_lift(_ buf: RustBuffer) throws -> ProposedStep {
    return try FfiConverterTypeProposedStep.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeProposedStep_lower(_ value: ProposedStep) -> RustBuffer {
    return FfiConverterTypeProposedStep.lower(value)
}


/**
 * Work that somebody would give to a worker. What is not known is left out; where a limit
 * depends on it, the answer says so.
 */
public struct ProposedWork: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * The local time at which it starts.
     */
    public let startsAt: CivilDateTime
    /**
     * How long it lasts, in minutes.
     */
    public let minutes: UInt32
    /**
     * What it is.
     */
    public let kind: WorkKind
    /**
     * It is done from the worker's own place.
     */
    public let remote: Bool
    /**
     * The venue, by the caller's code.
     */
    public let venue: String?
    /**
     * The longest journey it needs, in minutes.
     */
    public let travelMinutes: UInt32?
    /**
     * How many clients the worker has once this is taken on. Left out: it adds no client.
     */
    public let caseloadAfter: UInt32?
    /**
     * The full caseload of the role, of which a share may be agreed.
     */
    public let roleCaseload: UInt32?
    /**
     * Other sessions of the worker on that day.
     */
    public let otherSessionsThatDay: UInt32?
    /**
     * Minutes of other work in that week, protected time left out.
     */
    public let otherMinutesThatWeek: UInt32?
    /**
     * Minutes of that other work that are remote.
     */
    public let otherRemoteMinutesThatWeek: UInt32?
    /**
     * Minutes worked right before it since the last break that was long enough.
     */
    public let minutesSinceBreak: UInt32?
    /**
     * What it stands in for, when it does.
     */
    public let covers: CoverKind?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The local time at which it starts.
         */startsAt: CivilDateTime,
        /**
         * How long it lasts, in minutes.
         */minutes: UInt32,
        /**
         * What it is.
         */kind: WorkKind,
        /**
         * It is done from the worker's own place.
         */remote: Bool = false,
        /**
         * The venue, by the caller's code.
         */venue: String? = nil,
        /**
         * The longest journey it needs, in minutes.
         */travelMinutes: UInt32? = nil,
        /**
         * How many clients the worker has once this is taken on. Left out: it adds no client.
         */caseloadAfter: UInt32? = nil,
        /**
         * The full caseload of the role, of which a share may be agreed.
         */roleCaseload: UInt32? = nil,
        /**
         * Other sessions of the worker on that day.
         */otherSessionsThatDay: UInt32? = nil,
        /**
         * Minutes of other work in that week, protected time left out.
         */otherMinutesThatWeek: UInt32? = nil,
        /**
         * Minutes of that other work that are remote.
         */otherRemoteMinutesThatWeek: UInt32? = nil,
        /**
         * Minutes worked right before it since the last break that was long enough.
         */minutesSinceBreak: UInt32? = nil,
        /**
         * What it stands in for, when it does.
         */covers: CoverKind? = nil) {
        self.startsAt = startsAt
        self.minutes = minutes
        self.kind = kind
        self.remote = remote
        self.venue = venue
        self.travelMinutes = travelMinutes
        self.caseloadAfter = caseloadAfter
        self.roleCaseload = roleCaseload
        self.otherSessionsThatDay = otherSessionsThatDay
        self.otherMinutesThatWeek = otherMinutesThatWeek
        self.otherRemoteMinutesThatWeek = otherRemoteMinutesThatWeek
        self.minutesSinceBreak = minutesSinceBreak
        self.covers = covers
    }


    /**
     * The canonical JSON form, byte for byte the same in every language.
     */
public func toJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_proposedwork_to_json(
            FfiConverterTypeProposedWork_lower(self),uniffiCallStatus
    )
})
}



// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_carewright_fn_method_proposedwork_uniffi_trait_debug(
            FfiConverterTypeProposedWork_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension ProposedWork: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeProposedWork: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ProposedWork {
        return
            try ProposedWork(
                startsAt: FfiConverterTypeCivilDateTime.read(from: &buf),
                minutes: FfiConverterUInt32.read(from: &buf),
                kind: FfiConverterTypeWorkKind.read(from: &buf),
                remote: FfiConverterBool.read(from: &buf),
                venue: FfiConverterOptionString.read(from: &buf),
                travelMinutes: FfiConverterOptionUInt32.read(from: &buf),
                caseloadAfter: FfiConverterOptionUInt32.read(from: &buf),
                roleCaseload: FfiConverterOptionUInt32.read(from: &buf),
                otherSessionsThatDay: FfiConverterOptionUInt32.read(from: &buf),
                otherMinutesThatWeek: FfiConverterOptionUInt32.read(from: &buf),
                otherRemoteMinutesThatWeek: FfiConverterOptionUInt32.read(from: &buf),
                minutesSinceBreak: FfiConverterOptionUInt32.read(from: &buf),
                covers: FfiConverterOptionTypeCoverKind.read(from: &buf)
        )
    }

    public static func write(_ value: ProposedWork, into buf: inout [UInt8]) {
        FfiConverterTypeCivilDateTime.write(value.startsAt, into: &buf)
        FfiConverterUInt32.write(value.minutes, into: &buf)
        FfiConverterTypeWorkKind.write(value.kind, into: &buf)
        FfiConverterBool.write(value.remote, into: &buf)
        FfiConverterOptionString.write(value.venue, into: &buf)
        FfiConverterOptionUInt32.write(value.travelMinutes, into: &buf)
        FfiConverterOptionUInt32.write(value.caseloadAfter, into: &buf)
        FfiConverterOptionUInt32.write(value.roleCaseload, into: &buf)
        FfiConverterOptionUInt32.write(value.otherSessionsThatDay, into: &buf)
        FfiConverterOptionUInt32.write(value.otherMinutesThatWeek, into: &buf)
        FfiConverterOptionUInt32.write(value.otherRemoteMinutesThatWeek, into: &buf)
        FfiConverterOptionUInt32.write(value.minutesSinceBreak, into: &buf)
        FfiConverterOptionTypeCoverKind.write(value.covers, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeProposedWork_lift(_ buf: RustBuffer) throws -> ProposedWork {
    return try FfiConverterTypeProposedWork.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeProposedWork_lower(_ value: ProposedWork) -> RustBuffer {
    return FfiConverterTypeProposedWork.lower(value)
}


/**
 * A referral on the list, at its place.
 */
public struct RankedReferral: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * The caller's identifier of the referral.
     */
    public let referral: String
    /**
     * Its place, counted from 1.
     */
    public let place: UInt64
    /**
     * Its points, each part by itself.
     */
    public let points: Contributions
    /**
     * It is past the target whose breach the policy reads.
     */
    public let breached: Bool
    /**
     * The day since which the client waits.
     */
    public let waitingSince: CivilDate
    /**
     * Calendar days since then.
     */
    public let daysWaited: UInt32
    /**
     * What is to be known of it besides its place.
     */
    public let reasons: [WaitingReason]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The caller's identifier of the referral.
         */referral: String,
        /**
         * Its place, counted from 1.
         */place: UInt64,
        /**
         * Its points, each part by itself.
         */points: Contributions,
        /**
         * It is past the target whose breach the policy reads.
         */breached: Bool,
        /**
         * The day since which the client waits.
         */waitingSince: CivilDate,
        /**
         * Calendar days since then.
         */daysWaited: UInt32,
        /**
         * What is to be known of it besides its place.
         */reasons: [WaitingReason]) {
        self.referral = referral
        self.place = place
        self.points = points
        self.breached = breached
        self.waitingSince = waitingSince
        self.daysWaited = daysWaited
        self.reasons = reasons
    }


    /**
     * The canonical JSON form, byte for byte the same in every language.
     */
public func toJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_rankedreferral_to_json(
            FfiConverterTypeRankedReferral_lower(self),uniffiCallStatus
    )
})
}



// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_carewright_fn_method_rankedreferral_uniffi_trait_debug(
            FfiConverterTypeRankedReferral_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension RankedReferral: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRankedReferral: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RankedReferral {
        return
            try RankedReferral(
                referral: FfiConverterString.read(from: &buf),
                place: FfiConverterUInt64.read(from: &buf),
                points: FfiConverterTypeContributions.read(from: &buf),
                breached: FfiConverterBool.read(from: &buf),
                waitingSince: FfiConverterTypeCivilDate.read(from: &buf),
                daysWaited: FfiConverterUInt32.read(from: &buf),
                reasons: FfiConverterSequenceTypeWaitingReason.read(from: &buf)
        )
    }

    public static func write(_ value: RankedReferral, into buf: inout [UInt8]) {
        FfiConverterString.write(value.referral, into: &buf)
        FfiConverterUInt64.write(value.place, into: &buf)
        FfiConverterTypeContributions.write(value.points, into: &buf)
        FfiConverterBool.write(value.breached, into: &buf)
        FfiConverterTypeCivilDate.write(value.waitingSince, into: &buf)
        FfiConverterUInt32.write(value.daysWaited, into: &buf)
        FfiConverterSequenceTypeWaitingReason.write(value.reasons, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRankedReferral_lift(_ buf: RustBuffer) throws -> RankedReferral {
    return try FfiConverterTypeRankedReferral.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRankedReferral_lower(_ value: RankedReferral) -> RustBuffer {
    return FfiConverterTypeRankedReferral.lower(value)
}


/**
 * The list in order: everything that went in comes out once.
 */
public struct Ranking: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * The date the answer speaks of.
     */
    public let asOf: CivilDate
    /**
     * The policy it was read from.
     */
    public let policy: PolicyStamp
    /**
     * Those who must not wait on a list, first of all, and whom to tell.
     */
    public let immediate: [ReferralApart]
    /**
     * The list, the next first.
     */
    public let ranked: [RankedReferral]
    /**
     * Those better served elsewhere, and where.
     */
    public let elsewhere: [ReferralApart]
    /**
     * Those who do not wait: allocated, closed, or not yet received.
     */
    public let notWaiting: [ReferralApart]
    /**
     * Those that could not be placed, and what to put right.
     */
    public let rejected: [Rejected]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The date the answer speaks of.
         */asOf: CivilDate,
        /**
         * The policy it was read from.
         */policy: PolicyStamp,
        /**
         * Those who must not wait on a list, first of all, and whom to tell.
         */immediate: [ReferralApart],
        /**
         * The list, the next first.
         */ranked: [RankedReferral],
        /**
         * Those better served elsewhere, and where.
         */elsewhere: [ReferralApart],
        /**
         * Those who do not wait: allocated, closed, or not yet received.
         */notWaiting: [ReferralApart],
        /**
         * Those that could not be placed, and what to put right.
         */rejected: [Rejected]) {
        self.asOf = asOf
        self.policy = policy
        self.immediate = immediate
        self.ranked = ranked
        self.elsewhere = elsewhere
        self.notWaiting = notWaiting
        self.rejected = rejected
    }


    /**
     * The canonical JSON form, byte for byte the same in every language.
     */
public func toJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_ranking_to_json(
            FfiConverterTypeRanking_lower(self),uniffiCallStatus
    )
})
}



// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_carewright_fn_method_ranking_uniffi_trait_debug(
            FfiConverterTypeRanking_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension Ranking: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRanking: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Ranking {
        return
            try Ranking(
                asOf: FfiConverterTypeCivilDate.read(from: &buf),
                policy: FfiConverterTypePolicyStamp.read(from: &buf),
                immediate: FfiConverterSequenceTypeReferralApart.read(from: &buf),
                ranked: FfiConverterSequenceTypeRankedReferral.read(from: &buf),
                elsewhere: FfiConverterSequenceTypeReferralApart.read(from: &buf),
                notWaiting: FfiConverterSequenceTypeReferralApart.read(from: &buf),
                rejected: FfiConverterSequenceTypeRejected.read(from: &buf)
        )
    }

    public static func write(_ value: Ranking, into buf: inout [UInt8]) {
        FfiConverterTypeCivilDate.write(value.asOf, into: &buf)
        FfiConverterTypePolicyStamp.write(value.policy, into: &buf)
        FfiConverterSequenceTypeReferralApart.write(value.immediate, into: &buf)
        FfiConverterSequenceTypeRankedReferral.write(value.ranked, into: &buf)
        FfiConverterSequenceTypeReferralApart.write(value.elsewhere, into: &buf)
        FfiConverterSequenceTypeReferralApart.write(value.notWaiting, into: &buf)
        FfiConverterSequenceTypeRejected.write(value.rejected, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRanking_lift(_ buf: RustBuffer) throws -> Ranking {
    return try FfiConverterTypeRanking.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRanking_lower(_ value: Ranking) -> RustBuffer {
    return FfiConverterTypeRanking.lower(value)
}


/**
 * Whether the organisation is ready for a peer support worker to start.
 */
public struct Readiness: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * The caller's identifier of the worker.
     */
    public let worker: String
    /**
     * The date the answer speaks of.
     */
    public let asOf: CivilDate
    /**
     * For whom it is made.
     */
    public let view: AnswerView
    /**
     * The policy it was read from.
     */
    public let policy: PolicyStamp
    /**
     * Every step that this view is told of is taken; none when it is told of none.
     */
    public let ready: Bool?
    /**
     * What is missing, in the order of the steps.
     */
    public let missing: [StepOwed]
    /**
     * Why: the deciding reason first.
     */
    public let reasons: [AdjustmentReason]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The caller's identifier of the worker.
         */worker: String,
        /**
         * The date the answer speaks of.
         */asOf: CivilDate,
        /**
         * For whom it is made.
         */view: AnswerView,
        /**
         * The policy it was read from.
         */policy: PolicyStamp,
        /**
         * Every step that this view is told of is taken; none when it is told of none.
         */ready: Bool?,
        /**
         * What is missing, in the order of the steps.
         */missing: [StepOwed],
        /**
         * Why: the deciding reason first.
         */reasons: [AdjustmentReason]) {
        self.worker = worker
        self.asOf = asOf
        self.view = view
        self.policy = policy
        self.ready = ready
        self.missing = missing
        self.reasons = reasons
    }


    /**
     * The canonical JSON form, byte for byte the same in every language.
     */
public func toJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_readiness_to_json(
            FfiConverterTypeReadiness_lower(self),uniffiCallStatus
    )
})
}



// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_carewright_fn_method_readiness_uniffi_trait_debug(
            FfiConverterTypeReadiness_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension Readiness: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeReadiness: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Readiness {
        return
            try Readiness(
                worker: FfiConverterString.read(from: &buf),
                asOf: FfiConverterTypeCivilDate.read(from: &buf),
                view: FfiConverterTypeAnswerView.read(from: &buf),
                policy: FfiConverterTypePolicyStamp.read(from: &buf),
                ready: FfiConverterOptionBool.read(from: &buf),
                missing: FfiConverterSequenceTypeStepOwed.read(from: &buf),
                reasons: FfiConverterSequenceTypeAdjustmentReason.read(from: &buf)
        )
    }

    public static func write(_ value: Readiness, into buf: inout [UInt8]) {
        FfiConverterString.write(value.worker, into: &buf)
        FfiConverterTypeCivilDate.write(value.asOf, into: &buf)
        FfiConverterTypeAnswerView.write(value.view, into: &buf)
        FfiConverterTypePolicyStamp.write(value.policy, into: &buf)
        FfiConverterOptionBool.write(value.ready, into: &buf)
        FfiConverterSequenceTypeStepOwed.write(value.missing, into: &buf)
        FfiConverterSequenceTypeAdjustmentReason.write(value.reasons, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReadiness_lift(_ buf: RustBuffer) throws -> Readiness {
    return try FfiConverterTypeReadiness.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReadiness_lower(_ value: Readiness) -> RustBuffer {
    return FfiConverterTypeReadiness.lower(value)
}


/**
 * A step that was taken.
 */
public struct RecordedStep: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * The step; receipt is the referral's own.
     */
    public let step: ReferralStep
    /**
     * The day.
     */
    public let on: CivilDate
    /**
     * Id of the role that took it; for an allocation, of the role allocated to.
     */
    public let byRole: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The step; receipt is the referral's own.
         */step: ReferralStep,
        /**
         * The day.
         */on: CivilDate,
        /**
         * Id of the role that took it; for an allocation, of the role allocated to.
         */byRole: String? = nil) {
        self.step = step
        self.on = on
        self.byRole = byRole
    }


    /**
     * The canonical JSON form, byte for byte the same in every language.
     */
public func toJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_recordedstep_to_json(
            FfiConverterTypeRecordedStep_lower(self),uniffiCallStatus
    )
})
}



// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_carewright_fn_method_recordedstep_uniffi_trait_debug(
            FfiConverterTypeRecordedStep_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension RecordedStep: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRecordedStep: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RecordedStep {
        return
            try RecordedStep(
                step: FfiConverterTypeReferralStep.read(from: &buf),
                on: FfiConverterTypeCivilDate.read(from: &buf),
                byRole: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: RecordedStep, into buf: inout [UInt8]) {
        FfiConverterTypeReferralStep.write(value.step, into: &buf)
        FfiConverterTypeCivilDate.write(value.on, into: &buf)
        FfiConverterOptionString.write(value.byRole, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRecordedStep_lift(_ buf: RustBuffer) throws -> RecordedStep {
    return try FfiConverterTypeRecordedStep.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRecordedStep_lower(_ value: RecordedStep) -> RustBuffer {
    return FfiConverterTypeRecordedStep.lower(value)
}


/**
 * One referral, with everything that happened or is planned on the way to the first session.
 */
public struct Referral: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * The caller's identifier of the referral.
     */
    public let id: String
    /**
     * The day the service received it.
     */
    public let receivedOn: CivilDate
    /**
     * Where it came from, as a code of the policy.
     */
    public let source: String?
    /**
     * The day the client was seen where the referral comes from.
     */
    public let seenAtSourceOn: CivilDate?
    /**
     * The colleague's service that referred, when one did.
     */
    public let crossReferral: CrossReferral?
    /**
     * The band of urgency that a person recorded, as an id of the policy.
     */
    public let band: String?
    /**
     * Whether a person has recorded the client as at high risk.
     */
    public let risk: RecordedRisk
    /**
     * A person recorded that the risk is immediate.
     */
    public let immediateRisk: Bool
    /**
     * The declared groups the client belongs to, as codes of the policy.
     */
    public let groups: [String]
    /**
     * What a person recorded that the client needs, as codes of the policy.
     */
    public let needs: [String]
    /**
     * The client's age in whole years on the day of receipt.
     */
    public let ageYears: UInt32?
    /**
     * The area the client lives in, as a code of the policy.
     */
    public let residenceArea: String?
    /**
     * Where a person has recorded that the client is better served.
     */
    public let betterServedBy: String?
    /**
     * The steps taken since receipt, in any order; each at most once.
     */
    public let steps: [RecordedStep]
    /**
     * Appointments offered, in any order.
     */
    public let offers: [AppointmentOffer]
    /**
     * Appointments before the first session that somebody cancelled, in any order.
     */
    public let cancellations: [ReferralCancellation]
    /**
     * Days on which the client missed an appointment before the first session.
     */
    public let missedOn: [CivilDate]
    /**
     * Times in which the client could not come, in any order.
     */
    public let unavailable: [Unavailability]
    /**
     * Reviews after refused offers or cancellations, in any order.
     */
    public let reviews: [ClockReview]
    /**
     * Why and when the referral was closed without a first session, once it was.
     */
    public let stopped: ReferralStop?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The caller's identifier of the referral.
         */id: String,
        /**
         * The day the service received it.
         */receivedOn: CivilDate,
        /**
         * Where it came from, as a code of the policy.
         */source: String? = nil,
        /**
         * The day the client was seen where the referral comes from.
         */seenAtSourceOn: CivilDate? = nil,
        /**
         * The colleague's service that referred, when one did.
         */crossReferral: CrossReferral? = nil,
        /**
         * The band of urgency that a person recorded, as an id of the policy.
         */band: String? = nil,
        /**
         * Whether a person has recorded the client as at high risk.
         */risk: RecordedRisk,
        /**
         * A person recorded that the risk is immediate.
         */immediateRisk: Bool = false,
        /**
         * The declared groups the client belongs to, as codes of the policy.
         */groups: [String] = [],
        /**
         * What a person recorded that the client needs, as codes of the policy.
         */needs: [String] = [],
        /**
         * The client's age in whole years on the day of receipt.
         */ageYears: UInt32? = nil,
        /**
         * The area the client lives in, as a code of the policy.
         */residenceArea: String? = nil,
        /**
         * Where a person has recorded that the client is better served.
         */betterServedBy: String? = nil,
        /**
         * The steps taken since receipt, in any order; each at most once.
         */steps: [RecordedStep] = [],
        /**
         * Appointments offered, in any order.
         */offers: [AppointmentOffer] = [],
        /**
         * Appointments before the first session that somebody cancelled, in any order.
         */cancellations: [ReferralCancellation] = [],
        /**
         * Days on which the client missed an appointment before the first session.
         */missedOn: [CivilDate] = [],
        /**
         * Times in which the client could not come, in any order.
         */unavailable: [Unavailability] = [],
        /**
         * Reviews after refused offers or cancellations, in any order.
         */reviews: [ClockReview] = [],
        /**
         * Why and when the referral was closed without a first session, once it was.
         */stopped: ReferralStop? = nil) {
        self.id = id
        self.receivedOn = receivedOn
        self.source = source
        self.seenAtSourceOn = seenAtSourceOn
        self.crossReferral = crossReferral
        self.band = band
        self.risk = risk
        self.immediateRisk = immediateRisk
        self.groups = groups
        self.needs = needs
        self.ageYears = ageYears
        self.residenceArea = residenceArea
        self.betterServedBy = betterServedBy
        self.steps = steps
        self.offers = offers
        self.cancellations = cancellations
        self.missedOn = missedOn
        self.unavailable = unavailable
        self.reviews = reviews
        self.stopped = stopped
    }


    /**
     * The canonical JSON form, byte for byte the same in every language.
     */
public func toJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_referral_to_json(
            FfiConverterTypeReferral_lower(self),uniffiCallStatus
    )
})
}



// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_carewright_fn_method_referral_uniffi_trait_debug(
            FfiConverterTypeReferral_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension Referral: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeReferral: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Referral {
        return
            try Referral(
                id: FfiConverterString.read(from: &buf),
                receivedOn: FfiConverterTypeCivilDate.read(from: &buf),
                source: FfiConverterOptionString.read(from: &buf),
                seenAtSourceOn: FfiConverterOptionTypeCivilDate.read(from: &buf),
                crossReferral: FfiConverterOptionTypeCrossReferral.read(from: &buf),
                band: FfiConverterOptionString.read(from: &buf),
                risk: FfiConverterTypeRecordedRisk.read(from: &buf),
                immediateRisk: FfiConverterBool.read(from: &buf),
                groups: FfiConverterSequenceString.read(from: &buf),
                needs: FfiConverterSequenceString.read(from: &buf),
                ageYears: FfiConverterOptionUInt32.read(from: &buf),
                residenceArea: FfiConverterOptionString.read(from: &buf),
                betterServedBy: FfiConverterOptionString.read(from: &buf),
                steps: FfiConverterSequenceTypeRecordedStep.read(from: &buf),
                offers: FfiConverterSequenceTypeAppointmentOffer.read(from: &buf),
                cancellations: FfiConverterSequenceTypeReferralCancellation.read(from: &buf),
                missedOn: FfiConverterSequenceTypeCivilDate.read(from: &buf),
                unavailable: FfiConverterSequenceTypeUnavailability.read(from: &buf),
                reviews: FfiConverterSequenceTypeClockReview.read(from: &buf),
                stopped: FfiConverterOptionTypeReferralStop.read(from: &buf)
        )
    }

    public static func write(_ value: Referral, into buf: inout [UInt8]) {
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterTypeCivilDate.write(value.receivedOn, into: &buf)
        FfiConverterOptionString.write(value.source, into: &buf)
        FfiConverterOptionTypeCivilDate.write(value.seenAtSourceOn, into: &buf)
        FfiConverterOptionTypeCrossReferral.write(value.crossReferral, into: &buf)
        FfiConverterOptionString.write(value.band, into: &buf)
        FfiConverterTypeRecordedRisk.write(value.risk, into: &buf)
        FfiConverterBool.write(value.immediateRisk, into: &buf)
        FfiConverterSequenceString.write(value.groups, into: &buf)
        FfiConverterSequenceString.write(value.needs, into: &buf)
        FfiConverterOptionUInt32.write(value.ageYears, into: &buf)
        FfiConverterOptionString.write(value.residenceArea, into: &buf)
        FfiConverterOptionString.write(value.betterServedBy, into: &buf)
        FfiConverterSequenceTypeRecordedStep.write(value.steps, into: &buf)
        FfiConverterSequenceTypeAppointmentOffer.write(value.offers, into: &buf)
        FfiConverterSequenceTypeReferralCancellation.write(value.cancellations, into: &buf)
        FfiConverterSequenceTypeCivilDate.write(value.missedOn, into: &buf)
        FfiConverterSequenceTypeUnavailability.write(value.unavailable, into: &buf)
        FfiConverterSequenceTypeClockReview.write(value.reviews, into: &buf)
        FfiConverterOptionTypeReferralStop.write(value.stopped, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReferral_lift(_ buf: RustBuffer) throws -> Referral {
    return try FfiConverterTypeReferral.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReferral_lower(_ value: Referral) -> RustBuffer {
    return FfiConverterTypeReferral.lower(value)
}


/**
 * A referral that has no place on the list, and why.
 */
public struct ReferralApart: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * The caller's identifier of the referral.
     */
    public let referral: String
    /**
     * Ids of the roles to tell; empty when nobody has to be.
     */
    public let tell: [String]
    /**
     * Where the client is better served, where that is the reason.
     */
    public let referTo: String?
    /**
     * Why: the deciding reason first.
     */
    public let reasons: [WaitingReason]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The caller's identifier of the referral.
         */referral: String,
        /**
         * Ids of the roles to tell; empty when nobody has to be.
         */tell: [String],
        /**
         * Where the client is better served, where that is the reason.
         */referTo: String?,
        /**
         * Why: the deciding reason first.
         */reasons: [WaitingReason]) {
        self.referral = referral
        self.tell = tell
        self.referTo = referTo
        self.reasons = reasons
    }


    /**
     * The canonical JSON form, byte for byte the same in every language.
     */
public func toJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_referralapart_to_json(
            FfiConverterTypeReferralApart_lower(self),uniffiCallStatus
    )
})
}



// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_carewright_fn_method_referralapart_uniffi_trait_debug(
            FfiConverterTypeReferralApart_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension ReferralApart: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeReferralApart: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ReferralApart {
        return
            try ReferralApart(
                referral: FfiConverterString.read(from: &buf),
                tell: FfiConverterSequenceString.read(from: &buf),
                referTo: FfiConverterOptionString.read(from: &buf),
                reasons: FfiConverterSequenceTypeWaitingReason.read(from: &buf)
        )
    }

    public static func write(_ value: ReferralApart, into buf: inout [UInt8]) {
        FfiConverterString.write(value.referral, into: &buf)
        FfiConverterSequenceString.write(value.tell, into: &buf)
        FfiConverterOptionString.write(value.referTo, into: &buf)
        FfiConverterSequenceTypeWaitingReason.write(value.reasons, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReferralApart_lift(_ buf: RustBuffer) throws -> ReferralApart {
    return try FfiConverterTypeReferralApart.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReferralApart_lower(_ value: ReferralApart) -> RustBuffer {
    return FfiConverterTypeReferralApart.lower(value)
}


/**
 * An appointment before the first session that somebody cancelled.
 */
public struct ReferralCancellation: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * The day it was cancelled.
     */
    public let on: CivilDate
    /**
     * Who cancelled.
     */
    public let by: CancelledBy

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The day it was cancelled.
         */on: CivilDate,
        /**
         * Who cancelled.
         */by: CancelledBy) {
        self.on = on
        self.by = by
    }


    /**
     * The canonical JSON form, byte for byte the same in every language.
     */
public func toJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_referralcancellation_to_json(
            FfiConverterTypeReferralCancellation_lower(self),uniffiCallStatus
    )
})
}



// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_carewright_fn_method_referralcancellation_uniffi_trait_debug(
            FfiConverterTypeReferralCancellation_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension ReferralCancellation: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeReferralCancellation: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ReferralCancellation {
        return
            try ReferralCancellation(
                on: FfiConverterTypeCivilDate.read(from: &buf),
                by: FfiConverterTypeCancelledBy.read(from: &buf)
        )
    }

    public static func write(_ value: ReferralCancellation, into buf: inout [UInt8]) {
        FfiConverterTypeCivilDate.write(value.on, into: &buf)
        FfiConverterTypeCancelledBy.write(value.by, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReferralCancellation_lift(_ buf: RustBuffer) throws -> ReferralCancellation {
    return try FfiConverterTypeReferralCancellation.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReferralCancellation_lower(_ value: ReferralCancellation) -> RustBuffer {
    return FfiConverterTypeReferralCancellation.lower(value)
}


/**
 * Why and when a referral was closed without a first session.
 */
public struct ReferralStop: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * The day.
     */
    public let on: CivilDate
    /**
     * Why.
     */
    public let why: StopReason

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The day.
         */on: CivilDate,
        /**
         * Why.
         */why: StopReason) {
        self.on = on
        self.why = why
    }


    /**
     * The canonical JSON form, byte for byte the same in every language.
     */
public func toJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_referralstop_to_json(
            FfiConverterTypeReferralStop_lower(self),uniffiCallStatus
    )
})
}



// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_carewright_fn_method_referralstop_uniffi_trait_debug(
            FfiConverterTypeReferralStop_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension ReferralStop: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeReferralStop: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ReferralStop {
        return
            try ReferralStop(
                on: FfiConverterTypeCivilDate.read(from: &buf),
                why: FfiConverterTypeStopReason.read(from: &buf)
        )
    }

    public static func write(_ value: ReferralStop, into buf: inout [UInt8]) {
        FfiConverterTypeCivilDate.write(value.on, into: &buf)
        FfiConverterTypeStopReason.write(value.why, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReferralStop_lift(_ buf: RustBuffer) throws -> ReferralStop {
    return try FfiConverterTypeReferralStop.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReferralStop_lower(_ value: ReferralStop) -> RustBuffer {
    return FfiConverterTypeReferralStop.lower(value)
}


/**
 * An adjustment on the register.
 */
public struct RegisterEntry: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * The caller's identifier of the worker.
     */
    public let worker: String
    /**
     * The caller's identifier of the adjustment.
     */
    public let adjustment: String
    /**
     * Where it is in its life.
     */
    public let state: AdjustmentState
    /**
     * Who brought it up, in a view that is told of the history.
     */
    public let askedBy: AskedBy?
    /**
     * The day it was brought up, in a view that is told of the history.
     */
    public let askedOn: CivilDate?
    /**
     * Who sees to it.
     */
    public let owner: String?
    /**
     * The day by which the next step is due.
     */
    public let dueOn: CivilDate?
    /**
     * The barrier it takes away, in a view that is told.
     */
    public let barrier: String?
    /**
     * What it changes, as far as this view is told.
     */
    public let effects: [AdjustmentEffect]
    /**
     * Why: the deciding reason first.
     */
    public let reasons: [AdjustmentReason]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The caller's identifier of the worker.
         */worker: String,
        /**
         * The caller's identifier of the adjustment.
         */adjustment: String,
        /**
         * Where it is in its life.
         */state: AdjustmentState,
        /**
         * Who brought it up, in a view that is told of the history.
         */askedBy: AskedBy?,
        /**
         * The day it was brought up, in a view that is told of the history.
         */askedOn: CivilDate?,
        /**
         * Who sees to it.
         */owner: String?,
        /**
         * The day by which the next step is due.
         */dueOn: CivilDate?,
        /**
         * The barrier it takes away, in a view that is told.
         */barrier: String?,
        /**
         * What it changes, as far as this view is told.
         */effects: [AdjustmentEffect],
        /**
         * Why: the deciding reason first.
         */reasons: [AdjustmentReason]) {
        self.worker = worker
        self.adjustment = adjustment
        self.state = state
        self.askedBy = askedBy
        self.askedOn = askedOn
        self.owner = owner
        self.dueOn = dueOn
        self.barrier = barrier
        self.effects = effects
        self.reasons = reasons
    }


    /**
     * The canonical JSON form, byte for byte the same in every language.
     */
public func toJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_registerentry_to_json(
            FfiConverterTypeRegisterEntry_lower(self),uniffiCallStatus
    )
})
}



// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_carewright_fn_method_registerentry_uniffi_trait_debug(
            FfiConverterTypeRegisterEntry_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension RegisterEntry: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRegisterEntry: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RegisterEntry {
        return
            try RegisterEntry(
                worker: FfiConverterString.read(from: &buf),
                adjustment: FfiConverterString.read(from: &buf),
                state: FfiConverterTypeAdjustmentState.read(from: &buf),
                askedBy: FfiConverterOptionTypeAskedBy.read(from: &buf),
                askedOn: FfiConverterOptionTypeCivilDate.read(from: &buf),
                owner: FfiConverterOptionString.read(from: &buf),
                dueOn: FfiConverterOptionTypeCivilDate.read(from: &buf),
                barrier: FfiConverterOptionString.read(from: &buf),
                effects: FfiConverterSequenceTypeAdjustmentEffect.read(from: &buf),
                reasons: FfiConverterSequenceTypeAdjustmentReason.read(from: &buf)
        )
    }

    public static func write(_ value: RegisterEntry, into buf: inout [UInt8]) {
        FfiConverterString.write(value.worker, into: &buf)
        FfiConverterString.write(value.adjustment, into: &buf)
        FfiConverterTypeAdjustmentState.write(value.state, into: &buf)
        FfiConverterOptionTypeAskedBy.write(value.askedBy, into: &buf)
        FfiConverterOptionTypeCivilDate.write(value.askedOn, into: &buf)
        FfiConverterOptionString.write(value.owner, into: &buf)
        FfiConverterOptionTypeCivilDate.write(value.dueOn, into: &buf)
        FfiConverterOptionString.write(value.barrier, into: &buf)
        FfiConverterSequenceTypeAdjustmentEffect.write(value.effects, into: &buf)
        FfiConverterSequenceTypeAdjustmentReason.write(value.reasons, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRegisterEntry_lift(_ buf: RustBuffer) throws -> RegisterEntry {
    return try FfiConverterTypeRegisterEntry.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRegisterEntry_lower(_ value: RegisterEntry) -> RustBuffer {
    return FfiConverterTypeRegisterEntry.lower(value)
}


/**
 * A record that could not be decided.
 */
public struct Rejected: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * Its place in what was given, counted from 0.
     */
    public let position: UInt64
    /**
     * The caller's identifier of the record.
     */
    public let record: String
    /**
     * What is wrong with it.
     */
    public let error: CareError

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Its place in what was given, counted from 0.
         */position: UInt64,
        /**
         * The caller's identifier of the record.
         */record: String,
        /**
         * What is wrong with it.
         */error: CareError) {
        self.position = position
        self.record = record
        self.error = error
    }




// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_carewright_fn_method_rejected_uniffi_trait_debug(
            FfiConverterTypeRejected_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension Rejected: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRejected: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Rejected {
        return
            try Rejected(
                position: FfiConverterUInt64.read(from: &buf),
                record: FfiConverterString.read(from: &buf),
                error: FfiConverterTypeCareError.read(from: &buf)
        )
    }

    public static func write(_ value: Rejected, into buf: inout [UInt8]) {
        FfiConverterUInt64.write(value.position, into: &buf)
        FfiConverterString.write(value.record, into: &buf)
        FfiConverterTypeCareError.write(value.error, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRejected_lift(_ buf: RustBuffer) throws -> Rejected {
    return try FfiConverterTypeRejected.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRejected_lower(_ value: Rejected) -> RustBuffer {
    return FfiConverterTypeRejected.lower(value)
}


/**
 * The adjustment that took the place of another.
 */
public struct ReplacedBy: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * Its identifier.
     */
    public let adjustment: String
    /**
     * The first day on which the other no longer holds.
     */
    public let on: CivilDate

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Its identifier.
         */adjustment: String,
        /**
         * The first day on which the other no longer holds.
         */on: CivilDate) {
        self.adjustment = adjustment
        self.on = on
    }


    /**
     * The canonical JSON form, byte for byte the same in every language.
     */
public func toJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_replacedby_to_json(
            FfiConverterTypeReplacedBy_lower(self),uniffiCallStatus
    )
})
}



// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_carewright_fn_method_replacedby_uniffi_trait_debug(
            FfiConverterTypeReplacedBy_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension ReplacedBy: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeReplacedBy: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ReplacedBy {
        return
            try ReplacedBy(
                adjustment: FfiConverterString.read(from: &buf),
                on: FfiConverterTypeCivilDate.read(from: &buf)
        )
    }

    public static func write(_ value: ReplacedBy, into buf: inout [UInt8]) {
        FfiConverterString.write(value.adjustment, into: &buf)
        FfiConverterTypeCivilDate.write(value.on, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReplacedBy_lift(_ buf: RustBuffer) throws -> ReplacedBy {
    return try FfiConverterTypeReplacedBy.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReplacedBy_lower(_ value: ReplacedBy) -> RustBuffer {
    return FfiConverterTypeReplacedBy.lower(value)
}


/**
 * A series of sessions in one place, such as a group in a school.
 */
public struct Series: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * The caller's identifier of the series.
     */
    public let id: String
    /**
     * The service line, an id of the policy.
     */
    public let line: String
    /**
     * The place, by the caller's identifier.
     */
    public let place: String
    /**
     * A project that runs for a time of its own must have a last day.
     */
    public let isProject: Bool
    /**
     * The last day of the series, where one is set.
     */
    public let endsOn: CivilDate?
    /**
     * The skills that the series asks of its workers, as codes.
     */
    public let skillsNeeded: [String]
    /**
     * Its sessions, in any order.
     */
    public let sessions: [SeriesSession]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The caller's identifier of the series.
         */id: String,
        /**
         * The service line, an id of the policy.
         */line: String,
        /**
         * The place, by the caller's identifier.
         */place: String,
        /**
         * A project that runs for a time of its own must have a last day.
         */isProject: Bool = false,
        /**
         * The last day of the series, where one is set.
         */endsOn: CivilDate? = nil,
        /**
         * The skills that the series asks of its workers, as codes.
         */skillsNeeded: [String] = [],
        /**
         * Its sessions, in any order.
         */sessions: [SeriesSession]) {
        self.id = id
        self.line = line
        self.place = place
        self.isProject = isProject
        self.endsOn = endsOn
        self.skillsNeeded = skillsNeeded
        self.sessions = sessions
    }


    /**
     * The canonical JSON form, byte for byte the same in every language.
     */
public func toJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_series_to_json(
            FfiConverterTypeSeries_lower(self),uniffiCallStatus
    )
})
}



// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_carewright_fn_method_series_uniffi_trait_debug(
            FfiConverterTypeSeries_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension Series: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSeries: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Series {
        return
            try Series(
                id: FfiConverterString.read(from: &buf),
                line: FfiConverterString.read(from: &buf),
                place: FfiConverterString.read(from: &buf),
                isProject: FfiConverterBool.read(from: &buf),
                endsOn: FfiConverterOptionTypeCivilDate.read(from: &buf),
                skillsNeeded: FfiConverterSequenceString.read(from: &buf),
                sessions: FfiConverterSequenceTypeSeriesSession.read(from: &buf)
        )
    }

    public static func write(_ value: Series, into buf: inout [UInt8]) {
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterString.write(value.line, into: &buf)
        FfiConverterString.write(value.place, into: &buf)
        FfiConverterBool.write(value.isProject, into: &buf)
        FfiConverterOptionTypeCivilDate.write(value.endsOn, into: &buf)
        FfiConverterSequenceString.write(value.skillsNeeded, into: &buf)
        FfiConverterSequenceTypeSeriesSession.write(value.sessions, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSeries_lift(_ buf: RustBuffer) throws -> Series {
    return try FfiConverterTypeSeries.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSeries_lower(_ value: Series) -> RustBuffer {
    return FfiConverterTypeSeries.lower(value)
}


/**
 * Whether a series is as the policy asks, and why.
 */
public struct SeriesAnswer: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * The caller's identifier of the series.
     */
    public let series: String
    /**
     * The date the answer speaks of.
     */
    public let asOf: CivilDate
    /**
     * The policy it was read from.
     */
    public let policy: PolicyStamp
    /**
     * Everything is as the policy asks.
     */
    public let asAsked: Bool
    /**
     * Who is responsible for each session, and whatever is not as the policy asks.
     */
    public let reasons: [Reason]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The caller's identifier of the series.
         */series: String,
        /**
         * The date the answer speaks of.
         */asOf: CivilDate,
        /**
         * The policy it was read from.
         */policy: PolicyStamp,
        /**
         * Everything is as the policy asks.
         */asAsked: Bool,
        /**
         * Who is responsible for each session, and whatever is not as the policy asks.
         */reasons: [Reason]) {
        self.series = series
        self.asOf = asOf
        self.policy = policy
        self.asAsked = asAsked
        self.reasons = reasons
    }


    /**
     * The canonical JSON form, byte for byte the same in every language.
     */
public func toJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_seriesanswer_to_json(
            FfiConverterTypeSeriesAnswer_lower(self),uniffiCallStatus
    )
})
}



// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_carewright_fn_method_seriesanswer_uniffi_trait_debug(
            FfiConverterTypeSeriesAnswer_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension SeriesAnswer: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSeriesAnswer: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SeriesAnswer {
        return
            try SeriesAnswer(
                series: FfiConverterString.read(from: &buf),
                asOf: FfiConverterTypeCivilDate.read(from: &buf),
                policy: FfiConverterTypePolicyStamp.read(from: &buf),
                asAsked: FfiConverterBool.read(from: &buf),
                reasons: FfiConverterSequenceTypeReason.read(from: &buf)
        )
    }

    public static func write(_ value: SeriesAnswer, into buf: inout [UInt8]) {
        FfiConverterString.write(value.series, into: &buf)
        FfiConverterTypeCivilDate.write(value.asOf, into: &buf)
        FfiConverterTypePolicyStamp.write(value.policy, into: &buf)
        FfiConverterBool.write(value.asAsked, into: &buf)
        FfiConverterSequenceTypeReason.write(value.reasons, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSeriesAnswer_lift(_ buf: RustBuffer) throws -> SeriesAnswer {
    return try FfiConverterTypeSeriesAnswer.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSeriesAnswer_lower(_ value: SeriesAnswer) -> RustBuffer {
    return FfiConverterTypeSeriesAnswer.lower(value)
}


/**
 * One session of a series.
 */
public struct SeriesSession: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * The caller's identifier of the session.
     */
    public let id: String
    /**
     * When it starts, in local wall-clock time.
     */
    public let starts: CivilDateTime
    /**
     * How it is held.
     */
    public let mode: DeliveryMode
    /**
     * Its workers, all jointly responsible.
     */
    public let facilitators: [Facilitator]
    /**
     * What its record shows so far.
     */
    public let recorded: [ChecklistItem]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The caller's identifier of the session.
         */id: String,
        /**
         * When it starts, in local wall-clock time.
         */starts: CivilDateTime,
        /**
         * How it is held.
         */mode: DeliveryMode,
        /**
         * Its workers, all jointly responsible.
         */facilitators: [Facilitator],
        /**
         * What its record shows so far.
         */recorded: [ChecklistItem] = []) {
        self.id = id
        self.starts = starts
        self.mode = mode
        self.facilitators = facilitators
        self.recorded = recorded
    }


    /**
     * The canonical JSON form, byte for byte the same in every language.
     */
public func toJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_seriessession_to_json(
            FfiConverterTypeSeriesSession_lower(self),uniffiCallStatus
    )
})
}



// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_carewright_fn_method_seriessession_uniffi_trait_debug(
            FfiConverterTypeSeriesSession_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension SeriesSession: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSeriesSession: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SeriesSession {
        return
            try SeriesSession(
                id: FfiConverterString.read(from: &buf),
                starts: FfiConverterTypeCivilDateTime.read(from: &buf),
                mode: FfiConverterTypeDeliveryMode.read(from: &buf),
                facilitators: FfiConverterSequenceTypeFacilitator.read(from: &buf),
                recorded: FfiConverterSequenceTypeChecklistItem.read(from: &buf)
        )
    }

    public static func write(_ value: SeriesSession, into buf: inout [UInt8]) {
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterTypeCivilDateTime.write(value.starts, into: &buf)
        FfiConverterTypeDeliveryMode.write(value.mode, into: &buf)
        FfiConverterSequenceTypeFacilitator.write(value.facilitators, into: &buf)
        FfiConverterSequenceTypeChecklistItem.write(value.recorded, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSeriesSession_lift(_ buf: RustBuffer) throws -> SeriesSession {
    return try FfiConverterTypeSeriesSession.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSeriesSession_lower(_ value: SeriesSession) -> RustBuffer {
    return FfiConverterTypeSeriesSession.lower(value)
}


/**
 * A fact dated after the as-of date: it did not count, and is not lost.
 */
public struct SetAside: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * What kind of fact it is.
     */
    public let kind: SetAsideKind
    /**
     * The caller's identifier of the record that holds it.
     */
    public let id: String
    /**
     * The date that lies after the as-of date.
     */
    public let dated: CivilDate

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What kind of fact it is.
         */kind: SetAsideKind,
        /**
         * The caller's identifier of the record that holds it.
         */id: String,
        /**
         * The date that lies after the as-of date.
         */dated: CivilDate) {
        self.kind = kind
        self.id = id
        self.dated = dated
    }


    /**
     * The canonical JSON form, byte for byte the same in every language.
     */
public func toJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_setaside_to_json(
            FfiConverterTypeSetAside_lower(self),uniffiCallStatus
    )
})
}



// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_carewright_fn_method_setaside_uniffi_trait_debug(
            FfiConverterTypeSetAside_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension SetAside: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSetAside: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SetAside {
        return
            try SetAside(
                kind: FfiConverterTypeSetAsideKind.read(from: &buf),
                id: FfiConverterString.read(from: &buf),
                dated: FfiConverterTypeCivilDate.read(from: &buf)
        )
    }

    public static func write(_ value: SetAside, into buf: inout [UInt8]) {
        FfiConverterTypeSetAsideKind.write(value.kind, into: &buf)
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterTypeCivilDate.write(value.dated, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSetAside_lift(_ buf: RustBuffer) throws -> SetAside {
    return try FfiConverterTypeSetAside.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSetAside_lower(_ value: SetAside) -> RustBuffer {
    return FfiConverterTypeSetAside.lower(value)
}


/**
 * Where a referral is on its way, and where each target stands.
 */
public struct Stages: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * The caller's identifier of the referral.
     */
    public let referral: String
    /**
     * The date the answer speaks of.
     */
    public let asOf: CivilDate
    /**
     * The policy it was read from.
     */
    public let policy: PolicyStamp
    /**
     * The step that comes next; none once the referral was closed or has had a first session.
     */
    public let nextStep: ReferralStep?
    /**
     * The service's targets, by name.
     */
    public let targets: [TargetStanding]
    /**
     * Why: the deciding reason first.
     */
    public let reasons: [WaitingReason]
    /**
     * Facts dated after the as-of date, which did not count.
     */
    public let setAside: [LaterFact]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The caller's identifier of the referral.
         */referral: String,
        /**
         * The date the answer speaks of.
         */asOf: CivilDate,
        /**
         * The policy it was read from.
         */policy: PolicyStamp,
        /**
         * The step that comes next; none once the referral was closed or has had a first session.
         */nextStep: ReferralStep?,
        /**
         * The service's targets, by name.
         */targets: [TargetStanding],
        /**
         * Why: the deciding reason first.
         */reasons: [WaitingReason],
        /**
         * Facts dated after the as-of date, which did not count.
         */setAside: [LaterFact]) {
        self.referral = referral
        self.asOf = asOf
        self.policy = policy
        self.nextStep = nextStep
        self.targets = targets
        self.reasons = reasons
        self.setAside = setAside
    }


    /**
     * The canonical JSON form, byte for byte the same in every language.
     */
public func toJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_stages_to_json(
            FfiConverterTypeStages_lower(self),uniffiCallStatus
    )
})
}



// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_carewright_fn_method_stages_uniffi_trait_debug(
            FfiConverterTypeStages_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension Stages: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeStages: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Stages {
        return
            try Stages(
                referral: FfiConverterString.read(from: &buf),
                asOf: FfiConverterTypeCivilDate.read(from: &buf),
                policy: FfiConverterTypePolicyStamp.read(from: &buf),
                nextStep: FfiConverterOptionTypeReferralStep.read(from: &buf),
                targets: FfiConverterSequenceTypeTargetStanding.read(from: &buf),
                reasons: FfiConverterSequenceTypeWaitingReason.read(from: &buf),
                setAside: FfiConverterSequenceTypeLaterFact.read(from: &buf)
        )
    }

    public static func write(_ value: Stages, into buf: inout [UInt8]) {
        FfiConverterString.write(value.referral, into: &buf)
        FfiConverterTypeCivilDate.write(value.asOf, into: &buf)
        FfiConverterTypePolicyStamp.write(value.policy, into: &buf)
        FfiConverterOptionTypeReferralStep.write(value.nextStep, into: &buf)
        FfiConverterSequenceTypeTargetStanding.write(value.targets, into: &buf)
        FfiConverterSequenceTypeWaitingReason.write(value.reasons, into: &buf)
        FfiConverterSequenceTypeLaterFact.write(value.setAside, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeStages_lift(_ buf: RustBuffer) throws -> Stages {
    return try FfiConverterTypeStages.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeStages_lower(_ value: Stages) -> RustBuffer {
    return FfiConverterTypeStages.lower(value)
}


/**
 * Where a client stands, and why.
 */
public struct Standing: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * The caller's identifier of the episode.
     */
    public let episode: String
    /**
     * The service line.
     */
    public let line: String
    /**
     * The date the answer speaks of.
     */
    public let asOf: CivilDate
    /**
     * The policy it was read from.
     */
    public let policy: PolicyStamp
    /**
     * Where the client stands.
     */
    public let state: StandingState
    /**
     * What the limit is measured in.
     */
    public let unit: CapUnit
    /**
     * The limit without extensions, in `unit`.
     */
    public let limit: UInt32
    /**
     * What authorised extensions add, in `unit`.
     */
    public let authorisedExtra: UInt32
    /**
     * Used so far, in `unit`.
     */
    public let used: UInt32
    /**
     * Left, in `unit`; 0 when nothing is.
     */
    public let remaining: UInt32
    /**
     * Planned after the as-of date and still to be used, in `unit`; 0 for weeks.
     */
    public let planned: UInt32
    /**
     * Contact with the client so far, in minutes.
     */
    public let contactMinutes: UInt32
    /**
     * Paid time of a worker so far, in minutes.
     */
    public let paidMinutes: UInt32
    /**
     * Charged to the client so far, in pence.
     */
    public let chargedPence: UInt32
    /**
     * What comes next and when, where the rhythm of sessions is known.
     */
    public let milestones: [Milestone]
    /**
     * What the supported exit still lacks, once it must be planned.
     */
    public let exitPlanMissing: [ExitPlanItem]
    /**
     * What the policy asks to be done now, gravest first.
     */
    public let nextSteps: [NextStep]
    /**
     * Why: the deciding reason first.
     */
    public let reasons: [Reason]
    /**
     * Facts dated after the as-of date, which did not count.
     */
    public let setAside: [SetAside]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The caller's identifier of the episode.
         */episode: String,
        /**
         * The service line.
         */line: String,
        /**
         * The date the answer speaks of.
         */asOf: CivilDate,
        /**
         * The policy it was read from.
         */policy: PolicyStamp,
        /**
         * Where the client stands.
         */state: StandingState,
        /**
         * What the limit is measured in.
         */unit: CapUnit,
        /**
         * The limit without extensions, in `unit`.
         */limit: UInt32,
        /**
         * What authorised extensions add, in `unit`.
         */authorisedExtra: UInt32,
        /**
         * Used so far, in `unit`.
         */used: UInt32,
        /**
         * Left, in `unit`; 0 when nothing is.
         */remaining: UInt32,
        /**
         * Planned after the as-of date and still to be used, in `unit`; 0 for weeks.
         */planned: UInt32,
        /**
         * Contact with the client so far, in minutes.
         */contactMinutes: UInt32,
        /**
         * Paid time of a worker so far, in minutes.
         */paidMinutes: UInt32,
        /**
         * Charged to the client so far, in pence.
         */chargedPence: UInt32,
        /**
         * What comes next and when, where the rhythm of sessions is known.
         */milestones: [Milestone],
        /**
         * What the supported exit still lacks, once it must be planned.
         */exitPlanMissing: [ExitPlanItem],
        /**
         * What the policy asks to be done now, gravest first.
         */nextSteps: [NextStep],
        /**
         * Why: the deciding reason first.
         */reasons: [Reason],
        /**
         * Facts dated after the as-of date, which did not count.
         */setAside: [SetAside]) {
        self.episode = episode
        self.line = line
        self.asOf = asOf
        self.policy = policy
        self.state = state
        self.unit = unit
        self.limit = limit
        self.authorisedExtra = authorisedExtra
        self.used = used
        self.remaining = remaining
        self.planned = planned
        self.contactMinutes = contactMinutes
        self.paidMinutes = paidMinutes
        self.chargedPence = chargedPence
        self.milestones = milestones
        self.exitPlanMissing = exitPlanMissing
        self.nextSteps = nextSteps
        self.reasons = reasons
        self.setAside = setAside
    }


    /**
     * The canonical JSON form, byte for byte the same in every language.
     */
public func toJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_standing_to_json(
            FfiConverterTypeStanding_lower(self),uniffiCallStatus
    )
})
}



// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_carewright_fn_method_standing_uniffi_trait_debug(
            FfiConverterTypeStanding_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension Standing: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeStanding: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Standing {
        return
            try Standing(
                episode: FfiConverterString.read(from: &buf),
                line: FfiConverterString.read(from: &buf),
                asOf: FfiConverterTypeCivilDate.read(from: &buf),
                policy: FfiConverterTypePolicyStamp.read(from: &buf),
                state: FfiConverterTypeStandingState.read(from: &buf),
                unit: FfiConverterTypeCapUnit.read(from: &buf),
                limit: FfiConverterUInt32.read(from: &buf),
                authorisedExtra: FfiConverterUInt32.read(from: &buf),
                used: FfiConverterUInt32.read(from: &buf),
                remaining: FfiConverterUInt32.read(from: &buf),
                planned: FfiConverterUInt32.read(from: &buf),
                contactMinutes: FfiConverterUInt32.read(from: &buf),
                paidMinutes: FfiConverterUInt32.read(from: &buf),
                chargedPence: FfiConverterUInt32.read(from: &buf),
                milestones: FfiConverterSequenceTypeMilestone.read(from: &buf),
                exitPlanMissing: FfiConverterSequenceTypeExitPlanItem.read(from: &buf),
                nextSteps: FfiConverterSequenceTypeNextStep.read(from: &buf),
                reasons: FfiConverterSequenceTypeReason.read(from: &buf),
                setAside: FfiConverterSequenceTypeSetAside.read(from: &buf)
        )
    }

    public static func write(_ value: Standing, into buf: inout [UInt8]) {
        FfiConverterString.write(value.episode, into: &buf)
        FfiConverterString.write(value.line, into: &buf)
        FfiConverterTypeCivilDate.write(value.asOf, into: &buf)
        FfiConverterTypePolicyStamp.write(value.policy, into: &buf)
        FfiConverterTypeStandingState.write(value.state, into: &buf)
        FfiConverterTypeCapUnit.write(value.unit, into: &buf)
        FfiConverterUInt32.write(value.limit, into: &buf)
        FfiConverterUInt32.write(value.authorisedExtra, into: &buf)
        FfiConverterUInt32.write(value.used, into: &buf)
        FfiConverterUInt32.write(value.remaining, into: &buf)
        FfiConverterUInt32.write(value.planned, into: &buf)
        FfiConverterUInt32.write(value.contactMinutes, into: &buf)
        FfiConverterUInt32.write(value.paidMinutes, into: &buf)
        FfiConverterUInt32.write(value.chargedPence, into: &buf)
        FfiConverterSequenceTypeMilestone.write(value.milestones, into: &buf)
        FfiConverterSequenceTypeExitPlanItem.write(value.exitPlanMissing, into: &buf)
        FfiConverterSequenceTypeNextStep.write(value.nextSteps, into: &buf)
        FfiConverterSequenceTypeReason.write(value.reasons, into: &buf)
        FfiConverterSequenceTypeSetAside.write(value.setAside, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeStanding_lift(_ buf: RustBuffer) throws -> Standing {
    return try FfiConverterTypeStanding.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeStanding_lower(_ value: Standing) -> RustBuffer {
    return FfiConverterTypeStanding.lower(value)
}


/**
 * Standings of many episodes: everything that went in comes out, decided or rejected.
 */
public struct StandingBatch: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * The standings, in the order of the episodes.
     */
    public let decided: [Standing]
    /**
     * The episodes that could not be decided, and what to put right.
     */
    public let rejected: [Rejected]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The standings, in the order of the episodes.
         */decided: [Standing],
        /**
         * The episodes that could not be decided, and what to put right.
         */rejected: [Rejected]) {
        self.decided = decided
        self.rejected = rejected
    }


    /**
     * The canonical JSON form, byte for byte the same in every language.
     */
public func toJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_standingbatch_to_json(
            FfiConverterTypeStandingBatch_lower(self),uniffiCallStatus
    )
})
}



// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_carewright_fn_method_standingbatch_uniffi_trait_debug(
            FfiConverterTypeStandingBatch_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension StandingBatch: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeStandingBatch: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> StandingBatch {
        return
            try StandingBatch(
                decided: FfiConverterSequenceTypeStanding.read(from: &buf),
                rejected: FfiConverterSequenceTypeRejected.read(from: &buf)
        )
    }

    public static func write(_ value: StandingBatch, into buf: inout [UInt8]) {
        FfiConverterSequenceTypeStanding.write(value.decided, into: &buf)
        FfiConverterSequenceTypeRejected.write(value.rejected, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeStandingBatch_lift(_ buf: RustBuffer) throws -> StandingBatch {
    return try FfiConverterTypeStandingBatch.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeStandingBatch_lower(_ value: StandingBatch) -> RustBuffer {
    return FfiConverterTypeStandingBatch.lower(value)
}


/**
 * A step that was taken before a worker starts.
 */
public struct StartStepTaken: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * The step.
     */
    public let step: StartStep
    /**
     * The day.
     */
    public let on: CivilDate
    /**
     * Ids of the roles that took it.
     */
    public let byRoles: [String]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The step.
         */step: StartStep,
        /**
         * The day.
         */on: CivilDate,
        /**
         * Ids of the roles that took it.
         */byRoles: [String] = []) {
        self.step = step
        self.on = on
        self.byRoles = byRoles
    }


    /**
     * The canonical JSON form, byte for byte the same in every language.
     */
public func toJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_startsteptaken_to_json(
            FfiConverterTypeStartStepTaken_lower(self),uniffiCallStatus
    )
})
}



// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_carewright_fn_method_startsteptaken_uniffi_trait_debug(
            FfiConverterTypeStartStepTaken_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension StartStepTaken: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeStartStepTaken: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> StartStepTaken {
        return
            try StartStepTaken(
                step: FfiConverterTypeStartStep.read(from: &buf),
                on: FfiConverterTypeCivilDate.read(from: &buf),
                byRoles: FfiConverterSequenceString.read(from: &buf)
        )
    }

    public static func write(_ value: StartStepTaken, into buf: inout [UInt8]) {
        FfiConverterTypeStartStep.write(value.step, into: &buf)
        FfiConverterTypeCivilDate.write(value.on, into: &buf)
        FfiConverterSequenceString.write(value.byRoles, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeStartStepTaken_lift(_ buf: RustBuffer) throws -> StartStepTaken {
    return try FfiConverterTypeStartStepTaken.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeStartStepTaken_lower(_ value: StartStepTaken) -> RustBuffer {
    return FfiConverterTypeStartStepTaken.lower(value)
}


/**
 * Whether a step may be taken, and why.
 */
public struct StepAnswer: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * The caller's identifier of the referral.
     */
    public let referral: String
    /**
     * The date the answer speaks of.
     */
    public let asOf: CivilDate
    /**
     * The policy it was read from.
     */
    public let policy: PolicyStamp
    /**
     * It may.
     */
    public let allowed: Bool
    /**
     * Why: the deciding reason first.
     */
    public let reasons: [WaitingReason]
    /**
     * Facts dated after the as-of date, which did not count.
     */
    public let setAside: [LaterFact]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The caller's identifier of the referral.
         */referral: String,
        /**
         * The date the answer speaks of.
         */asOf: CivilDate,
        /**
         * The policy it was read from.
         */policy: PolicyStamp,
        /**
         * It may.
         */allowed: Bool,
        /**
         * Why: the deciding reason first.
         */reasons: [WaitingReason],
        /**
         * Facts dated after the as-of date, which did not count.
         */setAside: [LaterFact]) {
        self.referral = referral
        self.asOf = asOf
        self.policy = policy
        self.allowed = allowed
        self.reasons = reasons
        self.setAside = setAside
    }


    /**
     * The canonical JSON form, byte for byte the same in every language.
     */
public func toJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_stepanswer_to_json(
            FfiConverterTypeStepAnswer_lower(self),uniffiCallStatus
    )
})
}



// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_carewright_fn_method_stepanswer_uniffi_trait_debug(
            FfiConverterTypeStepAnswer_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension StepAnswer: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeStepAnswer: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> StepAnswer {
        return
            try StepAnswer(
                referral: FfiConverterString.read(from: &buf),
                asOf: FfiConverterTypeCivilDate.read(from: &buf),
                policy: FfiConverterTypePolicyStamp.read(from: &buf),
                allowed: FfiConverterBool.read(from: &buf),
                reasons: FfiConverterSequenceTypeWaitingReason.read(from: &buf),
                setAside: FfiConverterSequenceTypeLaterFact.read(from: &buf)
        )
    }

    public static func write(_ value: StepAnswer, into buf: inout [UInt8]) {
        FfiConverterString.write(value.referral, into: &buf)
        FfiConverterTypeCivilDate.write(value.asOf, into: &buf)
        FfiConverterTypePolicyStamp.write(value.policy, into: &buf)
        FfiConverterBool.write(value.allowed, into: &buf)
        FfiConverterSequenceTypeWaitingReason.write(value.reasons, into: &buf)
        FfiConverterSequenceTypeLaterFact.write(value.setAside, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeStepAnswer_lift(_ buf: RustBuffer) throws -> StepAnswer {
    return try FfiConverterTypeStepAnswer.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeStepAnswer_lower(_ value: StepAnswer) -> RustBuffer {
    return FfiConverterTypeStepAnswer.lower(value)
}


/**
 * A step that is missing before a worker starts, and who answers for it.
 */
public struct StepOwed: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * The step.
     */
    public let step: StartStep
    /**
     * Id of the role that answers for it.
     */
    public let owner: String

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The step.
         */step: StartStep,
        /**
         * Id of the role that answers for it.
         */owner: String) {
        self.step = step
        self.owner = owner
    }


    /**
     * The canonical JSON form, byte for byte the same in every language.
     */
public func toJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_stepowed_to_json(
            FfiConverterTypeStepOwed_lower(self),uniffiCallStatus
    )
})
}



// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_carewright_fn_method_stepowed_uniffi_trait_debug(
            FfiConverterTypeStepOwed_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension StepOwed: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeStepOwed: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> StepOwed {
        return
            try StepOwed(
                step: FfiConverterTypeStartStep.read(from: &buf),
                owner: FfiConverterString.read(from: &buf)
        )
    }

    public static func write(_ value: StepOwed, into buf: inout [UInt8]) {
        FfiConverterTypeStartStep.write(value.step, into: &buf)
        FfiConverterString.write(value.owner, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeStepOwed_lift(_ buf: RustBuffer) throws -> StepOwed {
    return try FfiConverterTypeStepOwed.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeStepOwed_lower(_ value: StepOwed) -> RustBuffer {
    return FfiConverterTypeStepOwed.lower(value)
}


/**
 * A step that somebody took after missed appointments.
 */
public struct StepTaken: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * The step.
     */
    public let kind: NextStepKind
    /**
     * Id of the role that took it.
     */
    public let byRole: String
    /**
     * The day it was taken.
     */
    public let takenOn: CivilDate

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The step.
         */kind: NextStepKind,
        /**
         * Id of the role that took it.
         */byRole: String,
        /**
         * The day it was taken.
         */takenOn: CivilDate) {
        self.kind = kind
        self.byRole = byRole
        self.takenOn = takenOn
    }


    /**
     * The canonical JSON form, byte for byte the same in every language.
     */
public func toJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_steptaken_to_json(
            FfiConverterTypeStepTaken_lower(self),uniffiCallStatus
    )
})
}



// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_carewright_fn_method_steptaken_uniffi_trait_debug(
            FfiConverterTypeStepTaken_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension StepTaken: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeStepTaken: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> StepTaken {
        return
            try StepTaken(
                kind: FfiConverterTypeNextStepKind.read(from: &buf),
                byRole: FfiConverterString.read(from: &buf),
                takenOn: FfiConverterTypeCivilDate.read(from: &buf)
        )
    }

    public static func write(_ value: StepTaken, into buf: inout [UInt8]) {
        FfiConverterTypeNextStepKind.write(value.kind, into: &buf)
        FfiConverterString.write(value.byRole, into: &buf)
        FfiConverterTypeCivilDate.write(value.takenOn, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeStepTaken_lift(_ buf: RustBuffer) throws -> StepTaken {
    return try FfiConverterTypeStepTaken.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeStepTaken_lower(_ value: StepTaken) -> RustBuffer {
    return FfiConverterTypeStepTaken.lower(value)
}


/**
 * A target and where it stands.
 */
public struct TargetStanding: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * Its name in the policy or in the national rules.
     */
    public let name: String
    /**
     * The step from which it counts.
     */
    public let countedFrom: ReferralStep
    /**
     * The step that meets it.
     */
    public let to: ReferralStep
    /**
     * Id of the role that answers for it, where the policy names one.
     */
    public let owner: String?
    /**
     * What it is counted in.
     */
    public let unit: DayUnit
    /**
     * Within so many, in `unit`.
     */
    public let within: UInt32
    /**
     * Of a hundred referrals, how many are to meet it, where that is said.
     */
    public let sharePercent: UInt32?
    /**
     * Where it stands.
     */
    public let state: TargetState
    /**
     * Counted so far, or when the step was taken, in `unit`.
     */
    public let used: UInt32
    /**
     * The last day in time, once it counts.
     */
    public let dueOn: CivilDate?
    /**
     * The day the step was taken.
     */
    public let reachedOn: CivilDate?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Its name in the policy or in the national rules.
         */name: String,
        /**
         * The step from which it counts.
         */countedFrom: ReferralStep,
        /**
         * The step that meets it.
         */to: ReferralStep,
        /**
         * Id of the role that answers for it, where the policy names one.
         */owner: String?,
        /**
         * What it is counted in.
         */unit: DayUnit,
        /**
         * Within so many, in `unit`.
         */within: UInt32,
        /**
         * Of a hundred referrals, how many are to meet it, where that is said.
         */sharePercent: UInt32?,
        /**
         * Where it stands.
         */state: TargetState,
        /**
         * Counted so far, or when the step was taken, in `unit`.
         */used: UInt32,
        /**
         * The last day in time, once it counts.
         */dueOn: CivilDate?,
        /**
         * The day the step was taken.
         */reachedOn: CivilDate?) {
        self.name = name
        self.countedFrom = countedFrom
        self.to = to
        self.owner = owner
        self.unit = unit
        self.within = within
        self.sharePercent = sharePercent
        self.state = state
        self.used = used
        self.dueOn = dueOn
        self.reachedOn = reachedOn
    }


    /**
     * The canonical JSON form, byte for byte the same in every language.
     */
public func toJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_targetstanding_to_json(
            FfiConverterTypeTargetStanding_lower(self),uniffiCallStatus
    )
})
}



// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_carewright_fn_method_targetstanding_uniffi_trait_debug(
            FfiConverterTypeTargetStanding_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension TargetStanding: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeTargetStanding: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> TargetStanding {
        return
            try TargetStanding(
                name: FfiConverterString.read(from: &buf),
                countedFrom: FfiConverterTypeReferralStep.read(from: &buf),
                to: FfiConverterTypeReferralStep.read(from: &buf),
                owner: FfiConverterOptionString.read(from: &buf),
                unit: FfiConverterTypeDayUnit.read(from: &buf),
                within: FfiConverterUInt32.read(from: &buf),
                sharePercent: FfiConverterOptionUInt32.read(from: &buf),
                state: FfiConverterTypeTargetState.read(from: &buf),
                used: FfiConverterUInt32.read(from: &buf),
                dueOn: FfiConverterOptionTypeCivilDate.read(from: &buf),
                reachedOn: FfiConverterOptionTypeCivilDate.read(from: &buf)
        )
    }

    public static func write(_ value: TargetStanding, into buf: inout [UInt8]) {
        FfiConverterString.write(value.name, into: &buf)
        FfiConverterTypeReferralStep.write(value.countedFrom, into: &buf)
        FfiConverterTypeReferralStep.write(value.to, into: &buf)
        FfiConverterOptionString.write(value.owner, into: &buf)
        FfiConverterTypeDayUnit.write(value.unit, into: &buf)
        FfiConverterUInt32.write(value.within, into: &buf)
        FfiConverterOptionUInt32.write(value.sharePercent, into: &buf)
        FfiConverterTypeTargetState.write(value.state, into: &buf)
        FfiConverterUInt32.write(value.used, into: &buf)
        FfiConverterOptionTypeCivilDate.write(value.dueOn, into: &buf)
        FfiConverterOptionTypeCivilDate.write(value.reachedOn, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeTargetStanding_lift(_ buf: RustBuffer) throws -> TargetStanding {
    return try FfiConverterTypeTargetStanding.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeTargetStanding_lower(_ value: TargetStanding) -> RustBuffer {
    return FfiConverterTypeTargetStanding.lower(value)
}


/**
 * A look at how the team and the worker get on.
 */
public struct TeamRelations: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * The day.
     */
    public let on: CivilDate
    /**
     * It found a difficulty.
     */
    public let difficultyFound: Bool
    /**
     * The day the difficulty was dealt with.
     */
    public let dealtWithOn: CivilDate?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The day.
         */on: CivilDate,
        /**
         * It found a difficulty.
         */difficultyFound: Bool = false,
        /**
         * The day the difficulty was dealt with.
         */dealtWithOn: CivilDate? = nil) {
        self.on = on
        self.difficultyFound = difficultyFound
        self.dealtWithOn = dealtWithOn
    }


    /**
     * The canonical JSON form, byte for byte the same in every language.
     */
public func toJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_teamrelations_to_json(
            FfiConverterTypeTeamRelations_lower(self),uniffiCallStatus
    )
})
}



// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_carewright_fn_method_teamrelations_uniffi_trait_debug(
            FfiConverterTypeTeamRelations_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension TeamRelations: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeTeamRelations: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> TeamRelations {
        return
            try TeamRelations(
                on: FfiConverterTypeCivilDate.read(from: &buf),
                difficultyFound: FfiConverterBool.read(from: &buf),
                dealtWithOn: FfiConverterOptionTypeCivilDate.read(from: &buf)
        )
    }

    public static func write(_ value: TeamRelations, into buf: inout [UInt8]) {
        FfiConverterTypeCivilDate.write(value.on, into: &buf)
        FfiConverterBool.write(value.difficultyFound, into: &buf)
        FfiConverterOptionTypeCivilDate.write(value.dealtWithOn, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeTeamRelations_lift(_ buf: RustBuffer) throws -> TeamRelations {
    return try FfiConverterTypeTeamRelations.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeTeamRelations_lower(_ value: TeamRelations) -> RustBuffer {
    return FfiConverterTypeTeamRelations.lower(value)
}


/**
 * A local time of day.
 */
public struct TimeOfDay: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * The hour, 0 to 23.
     */
    public let hour: UInt32
    /**
     * The minute, 0 to 59.
     */
    public let minute: UInt32

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The hour, 0 to 23.
         */hour: UInt32,
        /**
         * The minute, 0 to 59.
         */minute: UInt32 = UInt32(0)) {
        self.hour = hour
        self.minute = minute
    }


    /**
     * The canonical JSON form, byte for byte the same in every language.
     */
public func toJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_timeofday_to_json(
            FfiConverterTypeTimeOfDay_lower(self),uniffiCallStatus
    )
})
}



// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_carewright_fn_method_timeofday_uniffi_trait_debug(
            FfiConverterTypeTimeOfDay_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension TimeOfDay: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeTimeOfDay: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> TimeOfDay {
        return
            try TimeOfDay(
                hour: FfiConverterUInt32.read(from: &buf),
                minute: FfiConverterUInt32.read(from: &buf)
        )
    }

    public static func write(_ value: TimeOfDay, into buf: inout [UInt8]) {
        FfiConverterUInt32.write(value.hour, into: &buf)
        FfiConverterUInt32.write(value.minute, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeTimeOfDay_lift(_ buf: RustBuffer) throws -> TimeOfDay {
    return try FfiConverterTypeTimeOfDay.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeTimeOfDay_lower(_ value: TimeOfDay) -> RustBuffer {
    return FfiConverterTypeTimeOfDay.lower(value)
}


/**
 * A time in which the client could not come, both days included.
 */
public struct Unavailability: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * Why.
     */
    public let kind: UnavailabilityKind
    /**
     * The first day.
     */
    public let startsOn: CivilDate
    /**
     * The last day, once it is known.
     */
    public let endsOn: CivilDate?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Why.
         */kind: UnavailabilityKind,
        /**
         * The first day.
         */startsOn: CivilDate,
        /**
         * The last day, once it is known.
         */endsOn: CivilDate? = nil) {
        self.kind = kind
        self.startsOn = startsOn
        self.endsOn = endsOn
    }


    /**
     * The canonical JSON form, byte for byte the same in every language.
     */
public func toJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_unavailability_to_json(
            FfiConverterTypeUnavailability_lower(self),uniffiCallStatus
    )
})
}



// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_carewright_fn_method_unavailability_uniffi_trait_debug(
            FfiConverterTypeUnavailability_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension Unavailability: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeUnavailability: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Unavailability {
        return
            try Unavailability(
                kind: FfiConverterTypeUnavailabilityKind.read(from: &buf),
                startsOn: FfiConverterTypeCivilDate.read(from: &buf),
                endsOn: FfiConverterOptionTypeCivilDate.read(from: &buf)
        )
    }

    public static func write(_ value: Unavailability, into buf: inout [UInt8]) {
        FfiConverterTypeUnavailabilityKind.write(value.kind, into: &buf)
        FfiConverterTypeCivilDate.write(value.startsOn, into: &buf)
        FfiConverterOptionTypeCivilDate.write(value.endsOn, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeUnavailability_lift(_ buf: RustBuffer) throws -> Unavailability {
    return try FfiConverterTypeUnavailability.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeUnavailability_lower(_ value: Unavailability) -> RustBuffer {
    return FfiConverterTypeUnavailability.lower(value)
}


/**
 * Where a value of the policy came from.
 */
public struct ValueSource: Equatable, Hashable {
    /**
     * The path of the value.
     */
    public let path: String
    /**
     * The layer that said it.
     */
    public let layer: Layer
    /**
     * The document that said it: a file name or the id of a preset; none for a default.
     */
    public let document: String?
    /**
     * Line in that document, counted from 1.
     */
    public let line: UInt32?
    /**
     * Column in that line, counted from 1 in characters.
     */
    public let column: UInt32?
    /**
     * The public source, for a value of a preset.
     */
    public let source: String?
    /**
     * Where it applies, for a value of a preset.
     */
    public let jurisdiction: String?
    /**
     * From when it applies, for a value of a preset.
     */
    public let effectiveFrom: CivilDate?
    /**
     * How well it was verified, for a value of a preset: V1 read in the issuing body's own text,
     * V2 read in a secondary source.
     */
    public let verified: String?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The path of the value.
         */path: String,
        /**
         * The layer that said it.
         */layer: Layer,
        /**
         * The document that said it: a file name or the id of a preset; none for a default.
         */document: String?,
        /**
         * Line in that document, counted from 1.
         */line: UInt32?,
        /**
         * Column in that line, counted from 1 in characters.
         */column: UInt32?,
        /**
         * The public source, for a value of a preset.
         */source: String?,
        /**
         * Where it applies, for a value of a preset.
         */jurisdiction: String?,
        /**
         * From when it applies, for a value of a preset.
         */effectiveFrom: CivilDate?,
        /**
         * How well it was verified, for a value of a preset: V1 read in the issuing body's own text,
         * V2 read in a secondary source.
         */verified: String?) {
        self.path = path
        self.layer = layer
        self.document = document
        self.line = line
        self.column = column
        self.source = source
        self.jurisdiction = jurisdiction
        self.effectiveFrom = effectiveFrom
        self.verified = verified
    }


    /**
     * The canonical JSON form, byte for byte the same in every language.
     */
public func toJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_valuesource_to_json(
            FfiConverterTypeValueSource_lower(self),uniffiCallStatus
    )
})
}



}

#if compiler(>=6)
extension ValueSource: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeValueSource: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ValueSource {
        return
            try ValueSource(
                path: FfiConverterString.read(from: &buf),
                layer: FfiConverterTypeLayer.read(from: &buf),
                document: FfiConverterOptionString.read(from: &buf),
                line: FfiConverterOptionUInt32.read(from: &buf),
                column: FfiConverterOptionUInt32.read(from: &buf),
                source: FfiConverterOptionString.read(from: &buf),
                jurisdiction: FfiConverterOptionString.read(from: &buf),
                effectiveFrom: FfiConverterOptionTypeCivilDate.read(from: &buf),
                verified: FfiConverterOptionString.read(from: &buf)
        )
    }

    public static func write(_ value: ValueSource, into buf: inout [UInt8]) {
        FfiConverterString.write(value.path, into: &buf)
        FfiConverterTypeLayer.write(value.layer, into: &buf)
        FfiConverterOptionString.write(value.document, into: &buf)
        FfiConverterOptionUInt32.write(value.line, into: &buf)
        FfiConverterOptionUInt32.write(value.column, into: &buf)
        FfiConverterOptionString.write(value.source, into: &buf)
        FfiConverterOptionString.write(value.jurisdiction, into: &buf)
        FfiConverterOptionTypeCivilDate.write(value.effectiveFrom, into: &buf)
        FfiConverterOptionString.write(value.verified, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeValueSource_lift(_ buf: RustBuffer) throws -> ValueSource {
    return try FfiConverterTypeValueSource.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeValueSource_lower(_ value: ValueSource) -> RustBuffer {
    return FfiConverterTypeValueSource.lower(value)
}


/**
 * A missed appointment forgiven by somebody.
 */
public struct Waiver: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * Id of the role that gave it.
     */
    public let role: String
    /**
     * The reason, as a code of the policy.
     */
    public let reason: String
    /**
     * The day it was given.
     */
    public let givenOn: CivilDate

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * Id of the role that gave it.
         */role: String,
        /**
         * The reason, as a code of the policy.
         */reason: String,
        /**
         * The day it was given.
         */givenOn: CivilDate) {
        self.role = role
        self.reason = reason
        self.givenOn = givenOn
    }


    /**
     * The canonical JSON form, byte for byte the same in every language.
     */
public func toJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_waiver_to_json(
            FfiConverterTypeWaiver_lower(self),uniffiCallStatus
    )
})
}



// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_carewright_fn_method_waiver_uniffi_trait_debug(
            FfiConverterTypeWaiver_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension Waiver: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeWaiver: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Waiver {
        return
            try Waiver(
                role: FfiConverterString.read(from: &buf),
                reason: FfiConverterString.read(from: &buf),
                givenOn: FfiConverterTypeCivilDate.read(from: &buf)
        )
    }

    public static func write(_ value: Waiver, into buf: inout [UInt8]) {
        FfiConverterString.write(value.role, into: &buf)
        FfiConverterString.write(value.reason, into: &buf)
        FfiConverterTypeCivilDate.write(value.givenOn, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeWaiver_lift(_ buf: RustBuffer) throws -> Waiver {
    return try FfiConverterTypeWaiver.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeWaiver_lower(_ value: Waiver) -> RustBuffer {
    return FfiConverterTypeWaiver.lower(value)
}


/**
 * How a worker's wellbeing is watched over and supported, as one view is told of it.
 */
public struct Wellbeing: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * The caller's identifier of the worker.
     */
    public let worker: String
    /**
     * The date the answer speaks of.
     */
    public let asOf: CivilDate
    /**
     * For whom it is made.
     */
    public let view: AnswerView
    /**
     * The policy it was read from.
     */
    public let policy: PolicyStamp
    /**
     * Something is late or lacking that this view is told of.
     */
    public let toDo: Bool
    /**
     * Why: what is late or lacking first.
     */
    public let reasons: [AdjustmentReason]
    /**
     * Facts dated after the as-of date, which did not count, in a view that is told of them.
     */
    public let setAside: [LaterFact]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The caller's identifier of the worker.
         */worker: String,
        /**
         * The date the answer speaks of.
         */asOf: CivilDate,
        /**
         * For whom it is made.
         */view: AnswerView,
        /**
         * The policy it was read from.
         */policy: PolicyStamp,
        /**
         * Something is late or lacking that this view is told of.
         */toDo: Bool,
        /**
         * Why: what is late or lacking first.
         */reasons: [AdjustmentReason],
        /**
         * Facts dated after the as-of date, which did not count, in a view that is told of them.
         */setAside: [LaterFact]) {
        self.worker = worker
        self.asOf = asOf
        self.view = view
        self.policy = policy
        self.toDo = toDo
        self.reasons = reasons
        self.setAside = setAside
    }


    /**
     * The canonical JSON form, byte for byte the same in every language.
     */
public func toJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_wellbeing_to_json(
            FfiConverterTypeWellbeing_lower(self),uniffiCallStatus
    )
})
}



// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_carewright_fn_method_wellbeing_uniffi_trait_debug(
            FfiConverterTypeWellbeing_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension Wellbeing: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeWellbeing: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Wellbeing {
        return
            try Wellbeing(
                worker: FfiConverterString.read(from: &buf),
                asOf: FfiConverterTypeCivilDate.read(from: &buf),
                view: FfiConverterTypeAnswerView.read(from: &buf),
                policy: FfiConverterTypePolicyStamp.read(from: &buf),
                toDo: FfiConverterBool.read(from: &buf),
                reasons: FfiConverterSequenceTypeAdjustmentReason.read(from: &buf),
                setAside: FfiConverterSequenceTypeLaterFact.read(from: &buf)
        )
    }

    public static func write(_ value: Wellbeing, into buf: inout [UInt8]) {
        FfiConverterString.write(value.worker, into: &buf)
        FfiConverterTypeCivilDate.write(value.asOf, into: &buf)
        FfiConverterTypeAnswerView.write(value.view, into: &buf)
        FfiConverterTypePolicyStamp.write(value.policy, into: &buf)
        FfiConverterBool.write(value.toDo, into: &buf)
        FfiConverterSequenceTypeAdjustmentReason.write(value.reasons, into: &buf)
        FfiConverterSequenceTypeLaterFact.write(value.setAside, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeWellbeing_lift(_ buf: RustBuffer) throws -> Wellbeing {
    return try FfiConverterTypeWellbeing.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeWellbeing_lower(_ value: Wellbeing) -> RustBuffer {
    return FfiConverterTypeWellbeing.lower(value)
}


/**
 * A plan for times of difficulty. Time off under a plan is never counted anywhere.
 */
public struct WellbeingPlan: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * The caller's identifier of the plan.
     */
    public let id: String
    /**
     * The day it was made.
     */
    public let identifiedOn: CivilDate
    /**
     * What it offers.
     */
    public let options: [PlanOption]
    /**
     * The day from which the worker said that there is difficulty.
     */
    public let difficultySince: CivilDate?
    /**
     * The day it was carried out.
     */
    public let enactedOn: CivilDate?

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The caller's identifier of the plan.
         */id: String,
        /**
         * The day it was made.
         */identifiedOn: CivilDate,
        /**
         * What it offers.
         */options: [PlanOption] = [],
        /**
         * The day from which the worker said that there is difficulty.
         */difficultySince: CivilDate? = nil,
        /**
         * The day it was carried out.
         */enactedOn: CivilDate? = nil) {
        self.id = id
        self.identifiedOn = identifiedOn
        self.options = options
        self.difficultySince = difficultySince
        self.enactedOn = enactedOn
    }


    /**
     * The canonical JSON form, byte for byte the same in every language.
     */
public func toJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_wellbeingplan_to_json(
            FfiConverterTypeWellbeingPlan_lower(self),uniffiCallStatus
    )
})
}



// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_carewright_fn_method_wellbeingplan_uniffi_trait_debug(
            FfiConverterTypeWellbeingPlan_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension WellbeingPlan: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeWellbeingPlan: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> WellbeingPlan {
        return
            try WellbeingPlan(
                id: FfiConverterString.read(from: &buf),
                identifiedOn: FfiConverterTypeCivilDate.read(from: &buf),
                options: FfiConverterSequenceTypePlanOption.read(from: &buf),
                difficultySince: FfiConverterOptionTypeCivilDate.read(from: &buf),
                enactedOn: FfiConverterOptionTypeCivilDate.read(from: &buf)
        )
    }

    public static func write(_ value: WellbeingPlan, into buf: inout [UInt8]) {
        FfiConverterString.write(value.id, into: &buf)
        FfiConverterTypeCivilDate.write(value.identifiedOn, into: &buf)
        FfiConverterSequenceTypePlanOption.write(value.options, into: &buf)
        FfiConverterOptionTypeCivilDate.write(value.difficultySince, into: &buf)
        FfiConverterOptionTypeCivilDate.write(value.enactedOn, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeWellbeingPlan_lift(_ buf: RustBuffer) throws -> WellbeingPlan {
    return try FfiConverterTypeWellbeingPlan.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeWellbeingPlan_lower(_ value: WellbeingPlan) -> RustBuffer {
    return FfiConverterTypeWellbeingPlan.lower(value)
}


/**
 * Whether a worker can do some work, and which adjustment says so.
 */
public struct WorkAnswer: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * The caller's identifier of the worker.
     */
    public let worker: String
    /**
     * The date the answer speaks of.
     */
    public let asOf: CivilDate
    /**
     * For whom it is made.
     */
    public let view: AnswerView
    /**
     * The policy it was read from.
     */
    public let policy: PolicyStamp
    /**
     * Whether they can; the same in every view that is told.
     */
    public let outcome: WorkOutcome
    /**
     * Why: the deciding reason first.
     */
    public let reasons: [AdjustmentReason]
    /**
     * Facts dated after the as-of date, which did not count, in a view that is told of them.
     */
    public let setAside: [LaterFact]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The caller's identifier of the worker.
         */worker: String,
        /**
         * The date the answer speaks of.
         */asOf: CivilDate,
        /**
         * For whom it is made.
         */view: AnswerView,
        /**
         * The policy it was read from.
         */policy: PolicyStamp,
        /**
         * Whether they can; the same in every view that is told.
         */outcome: WorkOutcome,
        /**
         * Why: the deciding reason first.
         */reasons: [AdjustmentReason],
        /**
         * Facts dated after the as-of date, which did not count, in a view that is told of them.
         */setAside: [LaterFact]) {
        self.worker = worker
        self.asOf = asOf
        self.view = view
        self.policy = policy
        self.outcome = outcome
        self.reasons = reasons
        self.setAside = setAside
    }


    /**
     * The canonical JSON form, byte for byte the same in every language.
     */
public func toJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_workanswer_to_json(
            FfiConverterTypeWorkAnswer_lower(self),uniffiCallStatus
    )
})
}



// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_carewright_fn_method_workanswer_uniffi_trait_debug(
            FfiConverterTypeWorkAnswer_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension WorkAnswer: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeWorkAnswer: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> WorkAnswer {
        return
            try WorkAnswer(
                worker: FfiConverterString.read(from: &buf),
                asOf: FfiConverterTypeCivilDate.read(from: &buf),
                view: FfiConverterTypeAnswerView.read(from: &buf),
                policy: FfiConverterTypePolicyStamp.read(from: &buf),
                outcome: FfiConverterTypeWorkOutcome.read(from: &buf),
                reasons: FfiConverterSequenceTypeAdjustmentReason.read(from: &buf),
                setAside: FfiConverterSequenceTypeLaterFact.read(from: &buf)
        )
    }

    public static func write(_ value: WorkAnswer, into buf: inout [UInt8]) {
        FfiConverterString.write(value.worker, into: &buf)
        FfiConverterTypeCivilDate.write(value.asOf, into: &buf)
        FfiConverterTypeAnswerView.write(value.view, into: &buf)
        FfiConverterTypePolicyStamp.write(value.policy, into: &buf)
        FfiConverterTypeWorkOutcome.write(value.outcome, into: &buf)
        FfiConverterSequenceTypeAdjustmentReason.write(value.reasons, into: &buf)
        FfiConverterSequenceTypeLaterFact.write(value.setAside, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeWorkAnswer_lift(_ buf: RustBuffer) throws -> WorkAnswer {
    return try FfiConverterTypeWorkAnswer.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeWorkAnswer_lower(_ value: WorkAnswer) -> RustBuffer {
    return FfiConverterTypeWorkAnswer.lower(value)
}


/**
 * A change for a worker.
 */
public struct WorkerChange: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * What has changed.
     */
    public let kind: ChangeKind
    /**
     * The day.
     */
    public let on: CivilDate

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * What has changed.
         */kind: ChangeKind,
        /**
         * The day.
         */on: CivilDate) {
        self.kind = kind
        self.on = on
    }


    /**
     * The canonical JSON form, byte for byte the same in every language.
     */
public func toJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_workerchange_to_json(
            FfiConverterTypeWorkerChange_lower(self),uniffiCallStatus
    )
})
}



// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_carewright_fn_method_workerchange_uniffi_trait_debug(
            FfiConverterTypeWorkerChange_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension WorkerChange: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeWorkerChange: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> WorkerChange {
        return
            try WorkerChange(
                kind: FfiConverterTypeChangeKind.read(from: &buf),
                on: FfiConverterTypeCivilDate.read(from: &buf)
        )
    }

    public static func write(_ value: WorkerChange, into buf: inout [UInt8]) {
        FfiConverterTypeChangeKind.write(value.kind, into: &buf)
        FfiConverterTypeCivilDate.write(value.on, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeWorkerChange_lift(_ buf: RustBuffer) throws -> WorkerChange {
    return try FfiConverterTypeWorkerChange.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeWorkerChange_lower(_ value: WorkerChange) -> RustBuffer {
    return FfiConverterTypeWorkerChange.lower(value)
}


/**
 * Whether a worker's day can be worked, and why.
 */
public struct WorkingDayAnswer: Equatable, Hashable, CustomDebugStringConvertible {
    /**
     * The caller's identifier of the worker.
     */
    public let worker: String
    /**
     * Nothing overlaps and every journey fits.
     */
    public let feasible: Bool
    /**
     * Why: whatever does not fit, in the order of the day.
     */
    public let reasons: [Reason]

    // Default memberwise initializers are never public by default, so we
    // declare one manually.
    public init(
        /**
         * The caller's identifier of the worker.
         */worker: String,
        /**
         * Nothing overlaps and every journey fits.
         */feasible: Bool,
        /**
         * Why: whatever does not fit, in the order of the day.
         */reasons: [Reason]) {
        self.worker = worker
        self.feasible = feasible
        self.reasons = reasons
    }


    /**
     * The canonical JSON form, byte for byte the same in every language.
     */
public func toJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_workingdayanswer_to_json(
            FfiConverterTypeWorkingDayAnswer_lower(self),uniffiCallStatus
    )
})
}



// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_carewright_fn_method_workingdayanswer_uniffi_trait_debug(
            FfiConverterTypeWorkingDayAnswer_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension WorkingDayAnswer: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeWorkingDayAnswer: FfiConverterRustBuffer {
    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> WorkingDayAnswer {
        return
            try WorkingDayAnswer(
                worker: FfiConverterString.read(from: &buf),
                feasible: FfiConverterBool.read(from: &buf),
                reasons: FfiConverterSequenceTypeReason.read(from: &buf)
        )
    }

    public static func write(_ value: WorkingDayAnswer, into buf: inout [UInt8]) {
        FfiConverterString.write(value.worker, into: &buf)
        FfiConverterBool.write(value.feasible, into: &buf)
        FfiConverterSequenceTypeReason.write(value.reasons, into: &buf)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeWorkingDayAnswer_lift(_ buf: RustBuffer) throws -> WorkingDayAnswer {
    return try FfiConverterTypeWorkingDayAnswer.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeWorkingDayAnswer_lower(_ value: WorkingDayAnswer) -> RustBuffer {
    return FfiConverterTypeWorkingDayAnswer.lower(value)
}


/**
 * What an adjustment changes. Keep a default branch when you match on it: a later version may
 * know more.
 */

public enum AdjustmentEffect: Equatable, Hashable, CustomDebugStringConvertible {

    /**
     * A caseload of at most so many clients.
     */
    case caseloadAtMost(
        /**
         * Clients.
         */clients: UInt32
    )
    /**
     * At most a share of the role's full caseload.
     */
    case caseloadShare(
        /**
         * Of a hundred, 1 to 100. A part of a client does not count.
         */percent: UInt32
    )
    /**
     * Sessions of at most so many minutes.
     */
    case sessionMinutesAtMost(
        /**
         * Minutes.
         */minutes: UInt32
    )
    /**
     * At most so many sessions a day.
     */
    case sessionsADayAtMost(
        /**
         * Sessions.
         */sessions: UInt32
    )
    /**
     * A break after working for a time.
     */
    case breakAfter(
        /**
         * The break, in minutes.
         */breakMinutes: UInt32,
        /**
         * After at most so many minutes of work.
         */afterMinutes: UInt32
    )
    /**
     * Time in a week that is kept free of other work.
     */
    case protectedTime(
        /**
         * Minutes a week.
         */minutesAWeek: UInt32
    )
    /**
     * No work before a time of day.
     */
    case notBefore(
        /**
         * The local time.
         */time: TimeOfDay
    )
    /**
     * No work after a time of day, such as no evenings.
     */
    case notAfter(
        /**
         * The local time.
         */time: TimeOfDay
    )
    /**
     * No work at night.
     */
    case noNights(
        /**
         * The local time at which the night begins.
         */nightFrom: TimeOfDay,
        /**
         * The local time, on the next day, at which it ends.
         */nightUntil: TimeOfDay
    )
    /**
     * No work on Saturdays and Sundays.
     */
    case noWeekends
    /**
     * No on-call duty.
     */
    case noOnCall
    /**
     * At most so many minutes of work a week. Steps of phased hours come to this on their days.
     */
    case hoursAtMost(
        /**
         * Minutes a week.
         */minutesAWeek: UInt32
    )
    /**
     * Working time in steps, such as a return by stages. Before the first step it says nothing.
     */
    case phasedHours(
        /**
         * The steps, in any order, each from another day.
         */steps: [HoursStep]
    )
    /**
     * At least a share of the week's working time from the worker's own place.
     */
    case remoteShare(
        /**
         * Of a hundred, 1 to 100.
         */percent: UInt32
    )
    /**
     * No journey longer than so many minutes.
     */
    case travelAtMost(
        /**
         * Minutes.
         */minutes: UInt32
    )
    /**
     * Venues to which the worker is not sent.
     */
    case venuesExcluded(
        /**
         * By the caller's codes.
         */venues: [String]
    )
    /**
     * Supervision at least every so many weeks.
     */
    case supervisionEvery(
        /**
         * Weeks.
         */weeks: UInt32
    )
    /**
     * Supervision in one of these forms.
     */
    case supervisionFormats(
        /**
         * The forms.
         */formats: [MeetingFormat]
    )
    /**
     * A quiet space to work in.
     */
    case quietSpace
    /**
     * Equipment.
     */
    case equipment(
        /**
         * By the caller's codes.
         */items: [String]
    )
    /**
     * Ways in which things are said or written.
     */
    case communicationFormats(
        /**
         * By the caller's codes, such as large print.
         */formats: [String]
    )
    /**
     * A named colleague to turn to.
     */
    case buddy(
        /**
         * The colleague, by the caller's identifier.
         */colleague: String
    )
    /**
     * Time for the worker's own care, which is organised outside their own team. It is kept free
     * as protected time is, and added to it.
     */
    case ownCareTime(
        /**
         * Minutes a week.
         */minutesAWeek: UInt32,
        /**
         * The worker's own team organises it, which it should not.
         */byOwnTeam: Bool
    )



    /**
     * The canonical JSON form, byte for byte the same in every language.
     */
public func toJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_adjustmenteffect_to_json(
            FfiConverterTypeAdjustmentEffect_lower(self),uniffiCallStatus
    )
})
}



// The local Rust `Debug` implementation.
public var debugDescription: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_carewright_fn_method_adjustmenteffect_uniffi_trait_debug(
            FfiConverterTypeAdjustmentEffect_lower(self),uniffiCallStatus
    )
}
    )
}
}

#if compiler(>=6)
extension AdjustmentEffect: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeAdjustmentEffect: FfiConverterRustBuffer {
    typealias SwiftType = AdjustmentEffect

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AdjustmentEffect {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .caseloadAtMost(clients: try FfiConverterUInt32.read(from: &buf)
        )

        case 2: return .caseloadShare(percent: try FfiConverterUInt32.read(from: &buf)
        )

        case 3: return .sessionMinutesAtMost(minutes: try FfiConverterUInt32.read(from: &buf)
        )

        case 4: return .sessionsADayAtMost(sessions: try FfiConverterUInt32.read(from: &buf)
        )

        case 5: return .breakAfter(breakMinutes: try FfiConverterUInt32.read(from: &buf), afterMinutes: try FfiConverterUInt32.read(from: &buf)
        )

        case 6: return .protectedTime(minutesAWeek: try FfiConverterUInt32.read(from: &buf)
        )

        case 7: return .notBefore(time: try FfiConverterTypeTimeOfDay.read(from: &buf)
        )

        case 8: return .notAfter(time: try FfiConverterTypeTimeOfDay.read(from: &buf)
        )

        case 9: return .noNights(nightFrom: try FfiConverterTypeTimeOfDay.read(from: &buf), nightUntil: try FfiConverterTypeTimeOfDay.read(from: &buf)
        )

        case 10: return .noWeekends

        case 11: return .noOnCall

        case 12: return .hoursAtMost(minutesAWeek: try FfiConverterUInt32.read(from: &buf)
        )

        case 13: return .phasedHours(steps: try FfiConverterSequenceTypeHoursStep.read(from: &buf)
        )

        case 14: return .remoteShare(percent: try FfiConverterUInt32.read(from: &buf)
        )

        case 15: return .travelAtMost(minutes: try FfiConverterUInt32.read(from: &buf)
        )

        case 16: return .venuesExcluded(venues: try FfiConverterSequenceString.read(from: &buf)
        )

        case 17: return .supervisionEvery(weeks: try FfiConverterUInt32.read(from: &buf)
        )

        case 18: return .supervisionFormats(formats: try FfiConverterSequenceTypeMeetingFormat.read(from: &buf)
        )

        case 19: return .quietSpace

        case 20: return .equipment(items: try FfiConverterSequenceString.read(from: &buf)
        )

        case 21: return .communicationFormats(formats: try FfiConverterSequenceString.read(from: &buf)
        )

        case 22: return .buddy(colleague: try FfiConverterString.read(from: &buf)
        )

        case 23: return .ownCareTime(minutesAWeek: try FfiConverterUInt32.read(from: &buf), byOwnTeam: try FfiConverterBool.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: AdjustmentEffect, into buf: inout [UInt8]) {
        switch value {


        case let .caseloadAtMost(clients):
            writeInt(&buf, Int32(1))
            FfiConverterUInt32.write(clients, into: &buf)


        case let .caseloadShare(percent):
            writeInt(&buf, Int32(2))
            FfiConverterUInt32.write(percent, into: &buf)


        case let .sessionMinutesAtMost(minutes):
            writeInt(&buf, Int32(3))
            FfiConverterUInt32.write(minutes, into: &buf)


        case let .sessionsADayAtMost(sessions):
            writeInt(&buf, Int32(4))
            FfiConverterUInt32.write(sessions, into: &buf)


        case let .breakAfter(breakMinutes,afterMinutes):
            writeInt(&buf, Int32(5))
            FfiConverterUInt32.write(breakMinutes, into: &buf)
            FfiConverterUInt32.write(afterMinutes, into: &buf)


        case let .protectedTime(minutesAWeek):
            writeInt(&buf, Int32(6))
            FfiConverterUInt32.write(minutesAWeek, into: &buf)


        case let .notBefore(time):
            writeInt(&buf, Int32(7))
            FfiConverterTypeTimeOfDay.write(time, into: &buf)


        case let .notAfter(time):
            writeInt(&buf, Int32(8))
            FfiConverterTypeTimeOfDay.write(time, into: &buf)


        case let .noNights(nightFrom,nightUntil):
            writeInt(&buf, Int32(9))
            FfiConverterTypeTimeOfDay.write(nightFrom, into: &buf)
            FfiConverterTypeTimeOfDay.write(nightUntil, into: &buf)


        case .noWeekends:
            writeInt(&buf, Int32(10))


        case .noOnCall:
            writeInt(&buf, Int32(11))


        case let .hoursAtMost(minutesAWeek):
            writeInt(&buf, Int32(12))
            FfiConverterUInt32.write(minutesAWeek, into: &buf)


        case let .phasedHours(steps):
            writeInt(&buf, Int32(13))
            FfiConverterSequenceTypeHoursStep.write(steps, into: &buf)


        case let .remoteShare(percent):
            writeInt(&buf, Int32(14))
            FfiConverterUInt32.write(percent, into: &buf)


        case let .travelAtMost(minutes):
            writeInt(&buf, Int32(15))
            FfiConverterUInt32.write(minutes, into: &buf)


        case let .venuesExcluded(venues):
            writeInt(&buf, Int32(16))
            FfiConverterSequenceString.write(venues, into: &buf)


        case let .supervisionEvery(weeks):
            writeInt(&buf, Int32(17))
            FfiConverterUInt32.write(weeks, into: &buf)


        case let .supervisionFormats(formats):
            writeInt(&buf, Int32(18))
            FfiConverterSequenceTypeMeetingFormat.write(formats, into: &buf)


        case .quietSpace:
            writeInt(&buf, Int32(19))


        case let .equipment(items):
            writeInt(&buf, Int32(20))
            FfiConverterSequenceString.write(items, into: &buf)


        case let .communicationFormats(formats):
            writeInt(&buf, Int32(21))
            FfiConverterSequenceString.write(formats, into: &buf)


        case let .buddy(colleague):
            writeInt(&buf, Int32(22))
            FfiConverterString.write(colleague, into: &buf)


        case let .ownCareTime(minutesAWeek,byOwnTeam):
            writeInt(&buf, Int32(23))
            FfiConverterUInt32.write(minutesAWeek, into: &buf)
            FfiConverterBool.write(byOwnTeam, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAdjustmentEffect_lift(_ buf: RustBuffer) throws -> AdjustmentEffect {
    return try FfiConverterTypeAdjustmentEffect.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAdjustmentEffect_lower(_ value: AdjustmentEffect) -> RustBuffer {
    return FfiConverterTypeAdjustmentEffect.lower(value)
}



/**
 * Why an answer about adjustments is what it is. Keep a default branch when you match on it: a
 * later version may know more reasons.
 */

public enum AdjustmentReason: Equatable, Hashable {

    /**
     * No adjustment that this view is told of is in force.
     */
    case noneInForce
    /**
     * A limit is in force.
     */
    case limitInForce(limit: AdjustmentEffect, until: CivilDate?, adjustments: [String]
    )
    /**
     * A limit is agreed and not yet in place.
     */
    case limitAgreed(limit: AdjustmentEffect, until: CivilDate?, adjustments: [String]
    )
    /**
     * A limit is agreed and begins on a later day.
     */
    case limitBegins(limit: AdjustmentEffect, on: CivilDate, until: CivilDate?, adjustments: [String]
    )
    /**
     * Working time changes with the next step of phased hours.
     */
    case hoursChange(on: CivilDate, minutesAWeek: UInt32, adjustments: [String]
    )
    /**
     * Adjustments contradict each other; nothing is resolved in silence.
     */
    case conflict(kind: ConflictKind, adjustments: [String]
    )
    /**
     * Time for own care is organised by the worker's own team, and should not be.
     */
    case ownCareInOwnTeam(adjustments: [String]
    )
    /**
     * The worker shares something of their own story in this view.
     */
    case storyShared(disclosure: String, extent: DisclosureExtent, until: CivilDate?
    )
    /**
     * The work is within every limit.
     */
    case workWithinLimits
    /**
     * The work is past a limit.
     */
    case workPastLimit(limit: AdjustmentEffect, found: UInt32?, until: CivilDate?, adjustments: [String]
    )
    /**
     * The work is past a limit, and the worker may agree to it.
     */
    case workNeedsAgreement(limit: AdjustmentEffect, found: UInt32?, why: AgreementNeeded, until: CivilDate?, adjustments: [String]
    )
    /**
     * Whether the work is within a limit depends on a fact that is not known.
     */
    case workFactMissing(limit: AdjustmentEffect, field: String, adjustments: [String]
    )
    /**
     * A peer support worker never covers a vacancy or a gap.
     */
    case peerWorkerCoversNoGap(role: String, covers: CoverKind
    )
    /**
     * This view is not told.
     */
    case notToldHere
    /**
     * A request waits for an answer, and there is time.
     */
    case requestOpen(adjustment: String, dueOn: CivilDate, decidedBy: [String]
    )
    /**
     * A request was not answered in time.
     */
    case requestLate(adjustment: String, dueOn: CivilDate, daysOver: UInt32, decidedBy: [String]
    )
    /**
     * What was agreed is not yet in place, and there is time.
     */
    case toPutInPlace(adjustment: String, dueOn: CivilDate, owner: String?
    )
    /**
     * What was agreed was not put in place in time.
     */
    case inPlaceLate(adjustment: String, dueOn: CivilDate, daysOver: UInt32, owner: String?
    )
    /**
     * There is time until the review.
     */
    case reviewLater(adjustment: String, dueOn: CivilDate
    )
    /**
     * A review is due soon.
     */
    case reviewDueSoon(adjustment: String, dueOn: CivilDate, owner: String?
    )
    /**
     * A review is overdue.
     */
    case reviewOverdue(adjustment: String, dueOn: CivilDate, daysOver: UInt32, owner: String?
    )
    /**
     * A change makes a review due before its time.
     */
    case reviewAfterChange(adjustment: String, changed: ChangeKind, on: CivilDate
    )
    /**
     * A need that a check-in brought up makes a review due before its time.
     */
    case reviewAfterNeed(adjustment: String, on: CivilDate
    )
    /**
     * Something makes a review due before its time, of which this view is not told more.
     */
    case reviewBroughtForward(adjustment: String
    )
    /**
     * A request was declined, and why.
     */
    case requestDeclined(adjustment: String, on: CivilDate, ground: DeclineGround
    )
    /**
     * A request was declined without a look at other ways.
     */
    case alternativesNotConsidered(adjustment: String
    )
    /**
     * Another role decided than the policy names.
     */
    case decidedByOtherRole(adjustment: String, role: String?, allowed: [String]
    )
    /**
     * The worker is made to pay.
     */
    case workerMadeToPay(adjustment: String, pence: UInt32
    )
    /**
     * It is not recorded which duty an adjustment makes possible.
     */
    case dutyNotRecorded(adjustment: String
    )
    /**
     * The worker has not agreed that an adjustment fits.
     */
    case workerHasNotAgreed(adjustment: String
    )
    /**
     * An adjustment has ended.
     */
    case ended(adjustment: String, lastDay: CivilDate
    )
    /**
     * Another adjustment has taken the place of one.
     */
    case replaced(adjustment: String, byAdjustment: String, on: CivilDate
    )
    /**
     * There is time until the next check-in on wellbeing.
     */
    case checkInLater(dueOn: CivilDate
    )
    /**
     * A check-in on wellbeing is overdue.
     */
    case checkInOverdue(dueOn: CivilDate, daysOver: UInt32, owner: String
    )
    /**
     * A need that a check-in brought up waits to be acted on, and there is time.
     */
    case needOpen(raisedOn: CivilDate, dueOn: CivilDate
    )
    /**
     * A need that a check-in brought up was not acted on in time.
     */
    case needLate(raisedOn: CivilDate, dueOn: CivilDate, daysOver: UInt32, owner: String
    )
    /**
     * There is no plan for times of difficulty.
     */
    case planMissing(owner: String
    )
    /**
     * There is a plan for times of difficulty.
     */
    case planThere(plan: String, offers: [PlanOption]
    )
    /**
     * A plan names nobody and nothing to turn to.
     */
    case planWithoutSupport(plan: String
    )
    /**
     * There is difficulty, and the plan was not carried out.
     */
    case planNotCarriedOut(plan: String, since: CivilDate, owner: String
    )
    /**
     * A plan is carried out; time off under it counts nowhere.
     */
    case planCarriedOut(plan: String, on: CivilDate, offers: [PlanOption]
    )
    /**
     * There is time until the next look at how the team and the worker get on.
     */
    case teamRelationsLater(dueOn: CivilDate
    )
    /**
     * A look at how the team and the worker get on is overdue.
     */
    case teamRelationsOverdue(dueOn: CivilDate, daysOver: UInt32, owner: String
    )
    /**
     * A difficulty between the team and the worker is not dealt with.
     */
    case teamDifficultyOpen(foundOn: CivilDate, owner: String
    )
    /**
     * Whether the worker has a network of peers is not recorded.
     */
    case peerNetworkNotRecorded(owner: String
    )
    /**
     * There is no network of peers, and nobody helps to start one.
     */
    case peerNetworkToStart(owner: String
    )
    /**
     * Every step before the start is taken.
     */
    case ready(startsOn: CivilDate
    )
    /**
     * A step before the start is not taken.
     */
    case stepMissing(missing: StartStep, owner: String
    )
    /**
     * A step was taken after the start, and belonged before it.
     */
    case stepTakenLate(taken: StartStep, on: CivilDate, startsOn: CivilDate
    )
    /**
     * Roles that take a step together did not all take part.
     */
    case stepNotTogether(taken: StartStep, lacking: [String], owner: String
    )
    /**
     * Clearance was withheld for something that goes with the role and never counts against anybody.
     */
    case clearanceWithheldForHistory(withheldFor: WithheldFor
    )
    /**
     * Clearance was withheld for something that people have to weigh.
     */
    case clearanceWithheld
    /**
     * Care for a worker is to be talked over, and perhaps arranged outside the service they work in.
     */
    case careOutsideOwnService(lead: String
    )
    /**
     * It was talked over, and care outside the service the worker works in is to be arranged.
     */
    case careToArrange(lead: String
    )
    /**
     * Care outside the service the worker works in is arranged.
     */
    case careArranged(on: CivilDate
    )
    /**
     * It was talked over, and the worker wants care in the service they work in.
     */
    case careInOwnServiceChosen(lead: String
    )
    /**
     * The referral is received after the as-of date.
     */
    case careNotReceivedYet(receivedOn: CivilDate
    )
    /**
     * The referral is to a service the worker does not work in.
     */
    case careElsewhereAlready



    /**
     * The reason in one sentence.
     */
public func inWords()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_adjustmentreason_in_words(
            FfiConverterTypeAdjustmentReason_lower(self),uniffiCallStatus
    )
})
}

    /**
     * The clause of the policy that was read; empty when only facts were.
     */
public func policyClause()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_adjustmentreason_policy_clause(
            FfiConverterTypeAdjustmentReason_lower(self),uniffiCallStatus
    )
})
}

    /**
     * The ids of the source rules it carries out.
     */
public func sourceRuleIds()throws  -> [String]  {
    return try  FfiConverterSequenceString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_adjustmentreason_source_rule_ids(
            FfiConverterTypeAdjustmentReason_lower(self),uniffiCallStatus
    )
})
}

    /**
     * The stable code, the same in every language.
     */
public func stableCode()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_adjustmentreason_stable_code(
            FfiConverterTypeAdjustmentReason_lower(self),uniffiCallStatus
    )
})
}

    /**
     * The canonical JSON form, byte for byte the same in every language.
     */
public func toJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_adjustmentreason_to_json(
            FfiConverterTypeAdjustmentReason_lower(self),uniffiCallStatus
    )
})
}



}

#if compiler(>=6)
extension AdjustmentReason: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeAdjustmentReason: FfiConverterRustBuffer {
    typealias SwiftType = AdjustmentReason

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AdjustmentReason {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .noneInForce

        case 2: return .limitInForce(limit: try FfiConverterTypeAdjustmentEffect.read(from: &buf), until: try FfiConverterOptionTypeCivilDate.read(from: &buf), adjustments: try FfiConverterSequenceString.read(from: &buf)
        )

        case 3: return .limitAgreed(limit: try FfiConverterTypeAdjustmentEffect.read(from: &buf), until: try FfiConverterOptionTypeCivilDate.read(from: &buf), adjustments: try FfiConverterSequenceString.read(from: &buf)
        )

        case 4: return .limitBegins(limit: try FfiConverterTypeAdjustmentEffect.read(from: &buf), on: try FfiConverterTypeCivilDate.read(from: &buf), until: try FfiConverterOptionTypeCivilDate.read(from: &buf), adjustments: try FfiConverterSequenceString.read(from: &buf)
        )

        case 5: return .hoursChange(on: try FfiConverterTypeCivilDate.read(from: &buf), minutesAWeek: try FfiConverterUInt32.read(from: &buf), adjustments: try FfiConverterSequenceString.read(from: &buf)
        )

        case 6: return .conflict(kind: try FfiConverterTypeConflictKind.read(from: &buf), adjustments: try FfiConverterSequenceString.read(from: &buf)
        )

        case 7: return .ownCareInOwnTeam(adjustments: try FfiConverterSequenceString.read(from: &buf)
        )

        case 8: return .storyShared(disclosure: try FfiConverterString.read(from: &buf), extent: try FfiConverterTypeDisclosureExtent.read(from: &buf), until: try FfiConverterOptionTypeCivilDate.read(from: &buf)
        )

        case 9: return .workWithinLimits

        case 10: return .workPastLimit(limit: try FfiConverterTypeAdjustmentEffect.read(from: &buf), found: try FfiConverterOptionUInt32.read(from: &buf), until: try FfiConverterOptionTypeCivilDate.read(from: &buf), adjustments: try FfiConverterSequenceString.read(from: &buf)
        )

        case 11: return .workNeedsAgreement(limit: try FfiConverterTypeAdjustmentEffect.read(from: &buf), found: try FfiConverterOptionUInt32.read(from: &buf), why: try FfiConverterTypeAgreementNeeded.read(from: &buf), until: try FfiConverterOptionTypeCivilDate.read(from: &buf), adjustments: try FfiConverterSequenceString.read(from: &buf)
        )

        case 12: return .workFactMissing(limit: try FfiConverterTypeAdjustmentEffect.read(from: &buf), field: try FfiConverterString.read(from: &buf), adjustments: try FfiConverterSequenceString.read(from: &buf)
        )

        case 13: return .peerWorkerCoversNoGap(role: try FfiConverterString.read(from: &buf), covers: try FfiConverterTypeCoverKind.read(from: &buf)
        )

        case 14: return .notToldHere

        case 15: return .requestOpen(adjustment: try FfiConverterString.read(from: &buf), dueOn: try FfiConverterTypeCivilDate.read(from: &buf), decidedBy: try FfiConverterSequenceString.read(from: &buf)
        )

        case 16: return .requestLate(adjustment: try FfiConverterString.read(from: &buf), dueOn: try FfiConverterTypeCivilDate.read(from: &buf), daysOver: try FfiConverterUInt32.read(from: &buf), decidedBy: try FfiConverterSequenceString.read(from: &buf)
        )

        case 17: return .toPutInPlace(adjustment: try FfiConverterString.read(from: &buf), dueOn: try FfiConverterTypeCivilDate.read(from: &buf), owner: try FfiConverterOptionString.read(from: &buf)
        )

        case 18: return .inPlaceLate(adjustment: try FfiConverterString.read(from: &buf), dueOn: try FfiConverterTypeCivilDate.read(from: &buf), daysOver: try FfiConverterUInt32.read(from: &buf), owner: try FfiConverterOptionString.read(from: &buf)
        )

        case 19: return .reviewLater(adjustment: try FfiConverterString.read(from: &buf), dueOn: try FfiConverterTypeCivilDate.read(from: &buf)
        )

        case 20: return .reviewDueSoon(adjustment: try FfiConverterString.read(from: &buf), dueOn: try FfiConverterTypeCivilDate.read(from: &buf), owner: try FfiConverterOptionString.read(from: &buf)
        )

        case 21: return .reviewOverdue(adjustment: try FfiConverterString.read(from: &buf), dueOn: try FfiConverterTypeCivilDate.read(from: &buf), daysOver: try FfiConverterUInt32.read(from: &buf), owner: try FfiConverterOptionString.read(from: &buf)
        )

        case 22: return .reviewAfterChange(adjustment: try FfiConverterString.read(from: &buf), changed: try FfiConverterTypeChangeKind.read(from: &buf), on: try FfiConverterTypeCivilDate.read(from: &buf)
        )

        case 23: return .reviewAfterNeed(adjustment: try FfiConverterString.read(from: &buf), on: try FfiConverterTypeCivilDate.read(from: &buf)
        )

        case 24: return .reviewBroughtForward(adjustment: try FfiConverterString.read(from: &buf)
        )

        case 25: return .requestDeclined(adjustment: try FfiConverterString.read(from: &buf), on: try FfiConverterTypeCivilDate.read(from: &buf), ground: try FfiConverterTypeDeclineGround.read(from: &buf)
        )

        case 26: return .alternativesNotConsidered(adjustment: try FfiConverterString.read(from: &buf)
        )

        case 27: return .decidedByOtherRole(adjustment: try FfiConverterString.read(from: &buf), role: try FfiConverterOptionString.read(from: &buf), allowed: try FfiConverterSequenceString.read(from: &buf)
        )

        case 28: return .workerMadeToPay(adjustment: try FfiConverterString.read(from: &buf), pence: try FfiConverterUInt32.read(from: &buf)
        )

        case 29: return .dutyNotRecorded(adjustment: try FfiConverterString.read(from: &buf)
        )

        case 30: return .workerHasNotAgreed(adjustment: try FfiConverterString.read(from: &buf)
        )

        case 31: return .ended(adjustment: try FfiConverterString.read(from: &buf), lastDay: try FfiConverterTypeCivilDate.read(from: &buf)
        )

        case 32: return .replaced(adjustment: try FfiConverterString.read(from: &buf), byAdjustment: try FfiConverterString.read(from: &buf), on: try FfiConverterTypeCivilDate.read(from: &buf)
        )

        case 33: return .checkInLater(dueOn: try FfiConverterTypeCivilDate.read(from: &buf)
        )

        case 34: return .checkInOverdue(dueOn: try FfiConverterTypeCivilDate.read(from: &buf), daysOver: try FfiConverterUInt32.read(from: &buf), owner: try FfiConverterString.read(from: &buf)
        )

        case 35: return .needOpen(raisedOn: try FfiConverterTypeCivilDate.read(from: &buf), dueOn: try FfiConverterTypeCivilDate.read(from: &buf)
        )

        case 36: return .needLate(raisedOn: try FfiConverterTypeCivilDate.read(from: &buf), dueOn: try FfiConverterTypeCivilDate.read(from: &buf), daysOver: try FfiConverterUInt32.read(from: &buf), owner: try FfiConverterString.read(from: &buf)
        )

        case 37: return .planMissing(owner: try FfiConverterString.read(from: &buf)
        )

        case 38: return .planThere(plan: try FfiConverterString.read(from: &buf), offers: try FfiConverterSequenceTypePlanOption.read(from: &buf)
        )

        case 39: return .planWithoutSupport(plan: try FfiConverterString.read(from: &buf)
        )

        case 40: return .planNotCarriedOut(plan: try FfiConverterString.read(from: &buf), since: try FfiConverterTypeCivilDate.read(from: &buf), owner: try FfiConverterString.read(from: &buf)
        )

        case 41: return .planCarriedOut(plan: try FfiConverterString.read(from: &buf), on: try FfiConverterTypeCivilDate.read(from: &buf), offers: try FfiConverterSequenceTypePlanOption.read(from: &buf)
        )

        case 42: return .teamRelationsLater(dueOn: try FfiConverterTypeCivilDate.read(from: &buf)
        )

        case 43: return .teamRelationsOverdue(dueOn: try FfiConverterTypeCivilDate.read(from: &buf), daysOver: try FfiConverterUInt32.read(from: &buf), owner: try FfiConverterString.read(from: &buf)
        )

        case 44: return .teamDifficultyOpen(foundOn: try FfiConverterTypeCivilDate.read(from: &buf), owner: try FfiConverterString.read(from: &buf)
        )

        case 45: return .peerNetworkNotRecorded(owner: try FfiConverterString.read(from: &buf)
        )

        case 46: return .peerNetworkToStart(owner: try FfiConverterString.read(from: &buf)
        )

        case 47: return .ready(startsOn: try FfiConverterTypeCivilDate.read(from: &buf)
        )

        case 48: return .stepMissing(missing: try FfiConverterTypeStartStep.read(from: &buf), owner: try FfiConverterString.read(from: &buf)
        )

        case 49: return .stepTakenLate(taken: try FfiConverterTypeStartStep.read(from: &buf), on: try FfiConverterTypeCivilDate.read(from: &buf), startsOn: try FfiConverterTypeCivilDate.read(from: &buf)
        )

        case 50: return .stepNotTogether(taken: try FfiConverterTypeStartStep.read(from: &buf), lacking: try FfiConverterSequenceString.read(from: &buf), owner: try FfiConverterString.read(from: &buf)
        )

        case 51: return .clearanceWithheldForHistory(withheldFor: try FfiConverterTypeWithheldFor.read(from: &buf)
        )

        case 52: return .clearanceWithheld

        case 53: return .careOutsideOwnService(lead: try FfiConverterString.read(from: &buf)
        )

        case 54: return .careToArrange(lead: try FfiConverterString.read(from: &buf)
        )

        case 55: return .careArranged(on: try FfiConverterTypeCivilDate.read(from: &buf)
        )

        case 56: return .careInOwnServiceChosen(lead: try FfiConverterString.read(from: &buf)
        )

        case 57: return .careNotReceivedYet(receivedOn: try FfiConverterTypeCivilDate.read(from: &buf)
        )

        case 58: return .careElsewhereAlready

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: AdjustmentReason, into buf: inout [UInt8]) {
        switch value {


        case .noneInForce:
            writeInt(&buf, Int32(1))


        case let .limitInForce(limit,until,adjustments):
            writeInt(&buf, Int32(2))
            FfiConverterTypeAdjustmentEffect.write(limit, into: &buf)
            FfiConverterOptionTypeCivilDate.write(until, into: &buf)
            FfiConverterSequenceString.write(adjustments, into: &buf)


        case let .limitAgreed(limit,until,adjustments):
            writeInt(&buf, Int32(3))
            FfiConverterTypeAdjustmentEffect.write(limit, into: &buf)
            FfiConverterOptionTypeCivilDate.write(until, into: &buf)
            FfiConverterSequenceString.write(adjustments, into: &buf)


        case let .limitBegins(limit,on,until,adjustments):
            writeInt(&buf, Int32(4))
            FfiConverterTypeAdjustmentEffect.write(limit, into: &buf)
            FfiConverterTypeCivilDate.write(on, into: &buf)
            FfiConverterOptionTypeCivilDate.write(until, into: &buf)
            FfiConverterSequenceString.write(adjustments, into: &buf)


        case let .hoursChange(on,minutesAWeek,adjustments):
            writeInt(&buf, Int32(5))
            FfiConverterTypeCivilDate.write(on, into: &buf)
            FfiConverterUInt32.write(minutesAWeek, into: &buf)
            FfiConverterSequenceString.write(adjustments, into: &buf)


        case let .conflict(kind,adjustments):
            writeInt(&buf, Int32(6))
            FfiConverterTypeConflictKind.write(kind, into: &buf)
            FfiConverterSequenceString.write(adjustments, into: &buf)


        case let .ownCareInOwnTeam(adjustments):
            writeInt(&buf, Int32(7))
            FfiConverterSequenceString.write(adjustments, into: &buf)


        case let .storyShared(disclosure,extent,until):
            writeInt(&buf, Int32(8))
            FfiConverterString.write(disclosure, into: &buf)
            FfiConverterTypeDisclosureExtent.write(extent, into: &buf)
            FfiConverterOptionTypeCivilDate.write(until, into: &buf)


        case .workWithinLimits:
            writeInt(&buf, Int32(9))


        case let .workPastLimit(limit,found,until,adjustments):
            writeInt(&buf, Int32(10))
            FfiConverterTypeAdjustmentEffect.write(limit, into: &buf)
            FfiConverterOptionUInt32.write(found, into: &buf)
            FfiConverterOptionTypeCivilDate.write(until, into: &buf)
            FfiConverterSequenceString.write(adjustments, into: &buf)


        case let .workNeedsAgreement(limit,found,why,until,adjustments):
            writeInt(&buf, Int32(11))
            FfiConverterTypeAdjustmentEffect.write(limit, into: &buf)
            FfiConverterOptionUInt32.write(found, into: &buf)
            FfiConverterTypeAgreementNeeded.write(why, into: &buf)
            FfiConverterOptionTypeCivilDate.write(until, into: &buf)
            FfiConverterSequenceString.write(adjustments, into: &buf)


        case let .workFactMissing(limit,field,adjustments):
            writeInt(&buf, Int32(12))
            FfiConverterTypeAdjustmentEffect.write(limit, into: &buf)
            FfiConverterString.write(field, into: &buf)
            FfiConverterSequenceString.write(adjustments, into: &buf)


        case let .peerWorkerCoversNoGap(role,covers):
            writeInt(&buf, Int32(13))
            FfiConverterString.write(role, into: &buf)
            FfiConverterTypeCoverKind.write(covers, into: &buf)


        case .notToldHere:
            writeInt(&buf, Int32(14))


        case let .requestOpen(adjustment,dueOn,decidedBy):
            writeInt(&buf, Int32(15))
            FfiConverterString.write(adjustment, into: &buf)
            FfiConverterTypeCivilDate.write(dueOn, into: &buf)
            FfiConverterSequenceString.write(decidedBy, into: &buf)


        case let .requestLate(adjustment,dueOn,daysOver,decidedBy):
            writeInt(&buf, Int32(16))
            FfiConverterString.write(adjustment, into: &buf)
            FfiConverterTypeCivilDate.write(dueOn, into: &buf)
            FfiConverterUInt32.write(daysOver, into: &buf)
            FfiConverterSequenceString.write(decidedBy, into: &buf)


        case let .toPutInPlace(adjustment,dueOn,owner):
            writeInt(&buf, Int32(17))
            FfiConverterString.write(adjustment, into: &buf)
            FfiConverterTypeCivilDate.write(dueOn, into: &buf)
            FfiConverterOptionString.write(owner, into: &buf)


        case let .inPlaceLate(adjustment,dueOn,daysOver,owner):
            writeInt(&buf, Int32(18))
            FfiConverterString.write(adjustment, into: &buf)
            FfiConverterTypeCivilDate.write(dueOn, into: &buf)
            FfiConverterUInt32.write(daysOver, into: &buf)
            FfiConverterOptionString.write(owner, into: &buf)


        case let .reviewLater(adjustment,dueOn):
            writeInt(&buf, Int32(19))
            FfiConverterString.write(adjustment, into: &buf)
            FfiConverterTypeCivilDate.write(dueOn, into: &buf)


        case let .reviewDueSoon(adjustment,dueOn,owner):
            writeInt(&buf, Int32(20))
            FfiConverterString.write(adjustment, into: &buf)
            FfiConverterTypeCivilDate.write(dueOn, into: &buf)
            FfiConverterOptionString.write(owner, into: &buf)


        case let .reviewOverdue(adjustment,dueOn,daysOver,owner):
            writeInt(&buf, Int32(21))
            FfiConverterString.write(adjustment, into: &buf)
            FfiConverterTypeCivilDate.write(dueOn, into: &buf)
            FfiConverterUInt32.write(daysOver, into: &buf)
            FfiConverterOptionString.write(owner, into: &buf)


        case let .reviewAfterChange(adjustment,changed,on):
            writeInt(&buf, Int32(22))
            FfiConverterString.write(adjustment, into: &buf)
            FfiConverterTypeChangeKind.write(changed, into: &buf)
            FfiConverterTypeCivilDate.write(on, into: &buf)


        case let .reviewAfterNeed(adjustment,on):
            writeInt(&buf, Int32(23))
            FfiConverterString.write(adjustment, into: &buf)
            FfiConverterTypeCivilDate.write(on, into: &buf)


        case let .reviewBroughtForward(adjustment):
            writeInt(&buf, Int32(24))
            FfiConverterString.write(adjustment, into: &buf)


        case let .requestDeclined(adjustment,on,ground):
            writeInt(&buf, Int32(25))
            FfiConverterString.write(adjustment, into: &buf)
            FfiConverterTypeCivilDate.write(on, into: &buf)
            FfiConverterTypeDeclineGround.write(ground, into: &buf)


        case let .alternativesNotConsidered(adjustment):
            writeInt(&buf, Int32(26))
            FfiConverterString.write(adjustment, into: &buf)


        case let .decidedByOtherRole(adjustment,role,allowed):
            writeInt(&buf, Int32(27))
            FfiConverterString.write(adjustment, into: &buf)
            FfiConverterOptionString.write(role, into: &buf)
            FfiConverterSequenceString.write(allowed, into: &buf)


        case let .workerMadeToPay(adjustment,pence):
            writeInt(&buf, Int32(28))
            FfiConverterString.write(adjustment, into: &buf)
            FfiConverterUInt32.write(pence, into: &buf)


        case let .dutyNotRecorded(adjustment):
            writeInt(&buf, Int32(29))
            FfiConverterString.write(adjustment, into: &buf)


        case let .workerHasNotAgreed(adjustment):
            writeInt(&buf, Int32(30))
            FfiConverterString.write(adjustment, into: &buf)


        case let .ended(adjustment,lastDay):
            writeInt(&buf, Int32(31))
            FfiConverterString.write(adjustment, into: &buf)
            FfiConverterTypeCivilDate.write(lastDay, into: &buf)


        case let .replaced(adjustment,byAdjustment,on):
            writeInt(&buf, Int32(32))
            FfiConverterString.write(adjustment, into: &buf)
            FfiConverterString.write(byAdjustment, into: &buf)
            FfiConverterTypeCivilDate.write(on, into: &buf)


        case let .checkInLater(dueOn):
            writeInt(&buf, Int32(33))
            FfiConverterTypeCivilDate.write(dueOn, into: &buf)


        case let .checkInOverdue(dueOn,daysOver,owner):
            writeInt(&buf, Int32(34))
            FfiConverterTypeCivilDate.write(dueOn, into: &buf)
            FfiConverterUInt32.write(daysOver, into: &buf)
            FfiConverterString.write(owner, into: &buf)


        case let .needOpen(raisedOn,dueOn):
            writeInt(&buf, Int32(35))
            FfiConverterTypeCivilDate.write(raisedOn, into: &buf)
            FfiConverterTypeCivilDate.write(dueOn, into: &buf)


        case let .needLate(raisedOn,dueOn,daysOver,owner):
            writeInt(&buf, Int32(36))
            FfiConverterTypeCivilDate.write(raisedOn, into: &buf)
            FfiConverterTypeCivilDate.write(dueOn, into: &buf)
            FfiConverterUInt32.write(daysOver, into: &buf)
            FfiConverterString.write(owner, into: &buf)


        case let .planMissing(owner):
            writeInt(&buf, Int32(37))
            FfiConverterString.write(owner, into: &buf)


        case let .planThere(plan,offers):
            writeInt(&buf, Int32(38))
            FfiConverterString.write(plan, into: &buf)
            FfiConverterSequenceTypePlanOption.write(offers, into: &buf)


        case let .planWithoutSupport(plan):
            writeInt(&buf, Int32(39))
            FfiConverterString.write(plan, into: &buf)


        case let .planNotCarriedOut(plan,since,owner):
            writeInt(&buf, Int32(40))
            FfiConverterString.write(plan, into: &buf)
            FfiConverterTypeCivilDate.write(since, into: &buf)
            FfiConverterString.write(owner, into: &buf)


        case let .planCarriedOut(plan,on,offers):
            writeInt(&buf, Int32(41))
            FfiConverterString.write(plan, into: &buf)
            FfiConverterTypeCivilDate.write(on, into: &buf)
            FfiConverterSequenceTypePlanOption.write(offers, into: &buf)


        case let .teamRelationsLater(dueOn):
            writeInt(&buf, Int32(42))
            FfiConverterTypeCivilDate.write(dueOn, into: &buf)


        case let .teamRelationsOverdue(dueOn,daysOver,owner):
            writeInt(&buf, Int32(43))
            FfiConverterTypeCivilDate.write(dueOn, into: &buf)
            FfiConverterUInt32.write(daysOver, into: &buf)
            FfiConverterString.write(owner, into: &buf)


        case let .teamDifficultyOpen(foundOn,owner):
            writeInt(&buf, Int32(44))
            FfiConverterTypeCivilDate.write(foundOn, into: &buf)
            FfiConverterString.write(owner, into: &buf)


        case let .peerNetworkNotRecorded(owner):
            writeInt(&buf, Int32(45))
            FfiConverterString.write(owner, into: &buf)


        case let .peerNetworkToStart(owner):
            writeInt(&buf, Int32(46))
            FfiConverterString.write(owner, into: &buf)


        case let .ready(startsOn):
            writeInt(&buf, Int32(47))
            FfiConverterTypeCivilDate.write(startsOn, into: &buf)


        case let .stepMissing(missing,owner):
            writeInt(&buf, Int32(48))
            FfiConverterTypeStartStep.write(missing, into: &buf)
            FfiConverterString.write(owner, into: &buf)


        case let .stepTakenLate(taken,on,startsOn):
            writeInt(&buf, Int32(49))
            FfiConverterTypeStartStep.write(taken, into: &buf)
            FfiConverterTypeCivilDate.write(on, into: &buf)
            FfiConverterTypeCivilDate.write(startsOn, into: &buf)


        case let .stepNotTogether(taken,lacking,owner):
            writeInt(&buf, Int32(50))
            FfiConverterTypeStartStep.write(taken, into: &buf)
            FfiConverterSequenceString.write(lacking, into: &buf)
            FfiConverterString.write(owner, into: &buf)


        case let .clearanceWithheldForHistory(withheldFor):
            writeInt(&buf, Int32(51))
            FfiConverterTypeWithheldFor.write(withheldFor, into: &buf)


        case .clearanceWithheld:
            writeInt(&buf, Int32(52))


        case let .careOutsideOwnService(lead):
            writeInt(&buf, Int32(53))
            FfiConverterString.write(lead, into: &buf)


        case let .careToArrange(lead):
            writeInt(&buf, Int32(54))
            FfiConverterString.write(lead, into: &buf)


        case let .careArranged(on):
            writeInt(&buf, Int32(55))
            FfiConverterTypeCivilDate.write(on, into: &buf)


        case let .careInOwnServiceChosen(lead):
            writeInt(&buf, Int32(56))
            FfiConverterString.write(lead, into: &buf)


        case let .careNotReceivedYet(receivedOn):
            writeInt(&buf, Int32(57))
            FfiConverterTypeCivilDate.write(receivedOn, into: &buf)


        case .careElsewhereAlready:
            writeInt(&buf, Int32(58))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAdjustmentReason_lift(_ buf: RustBuffer) throws -> AdjustmentReason {
    return try FfiConverterTypeAdjustmentReason.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAdjustmentReason_lower(_ value: AdjustmentReason) -> RustBuffer {
    return FfiConverterTypeAdjustmentReason.lower(value)
}



/**
 * Where an adjustment is in its life.
 */

public enum AdjustmentState: Equatable, Hashable, CaseIterable {

    /**
     * Asked for.
     */
    case askedFor
    /**
     * Somebody is looking into it.
     */
    case beingConsidered
    /**
     * Agreed, and not yet in place.
     */
    case agreed
    /**
     * In place.
     */
    case inPlace
    /**
     * In place, and being reviewed.
     */
    case underReview
    /**
     * Another has taken its place.
     */
    case changed
    /**
     * Ended.
     */
    case ended
    /**
     * Declined.
     */
    case declined





}

#if compiler(>=6)
extension AdjustmentState: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeAdjustmentState: FfiConverterRustBuffer {
    typealias SwiftType = AdjustmentState

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AdjustmentState {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .askedFor

        case 2: return .beingConsidered

        case 3: return .agreed

        case 4: return .inPlace

        case 5: return .underReview

        case 6: return .changed

        case 7: return .ended

        case 8: return .declined

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: AdjustmentState, into buf: inout [UInt8]) {
        switch value {


        case .askedFor:
            writeInt(&buf, Int32(1))


        case .beingConsidered:
            writeInt(&buf, Int32(2))


        case .agreed:
            writeInt(&buf, Int32(3))


        case .inPlace:
            writeInt(&buf, Int32(4))


        case .underReview:
            writeInt(&buf, Int32(5))


        case .changed:
            writeInt(&buf, Int32(6))


        case .ended:
            writeInt(&buf, Int32(7))


        case .declined:
            writeInt(&buf, Int32(8))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAdjustmentState_lift(_ buf: RustBuffer) throws -> AdjustmentState {
    return try FfiConverterTypeAdjustmentState.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAdjustmentState_lower(_ value: AdjustmentState) -> RustBuffer {
    return FfiConverterTypeAdjustmentState.lower(value)
}



/**
 * Why the worker has to agree to some work.
 */

public enum AgreementNeeded: Equatable, Hashable, CaseIterable {

    /**
     * The adjustment allows an exception by the worker's agreement.
     */
    case exceptionAllowed
    /**
     * The adjustment is agreed and not yet in place.
     */
    case notYetInPlace





}

#if compiler(>=6)
extension AgreementNeeded: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeAgreementNeeded: FfiConverterRustBuffer {
    typealias SwiftType = AgreementNeeded

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AgreementNeeded {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .exceptionAllowed

        case 2: return .notYetInPlace

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: AgreementNeeded, into buf: inout [UInt8]) {
        switch value {


        case .exceptionAllowed:
            writeInt(&buf, Int32(1))


        case .notYetInPlace:
            writeInt(&buf, Int32(2))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAgreementNeeded_lift(_ buf: RustBuffer) throws -> AgreementNeeded {
    return try FfiConverterTypeAgreementNeeded.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAgreementNeeded_lower(_ value: AgreementNeeded) -> RustBuffer {
    return FfiConverterTypeAgreementNeeded.lower(value)
}



/**
 * For whom an answer is made. It holds what they need to know and nothing else.
 */

public enum AnswerView: Equatable, Hashable, CaseIterable {

    /**
     * The worker: everything about themselves.
     */
    case worker
    /**
     * Whoever supervises the worker.
     */
    case supervisor
    /**
     * Whoever plans the rota: limits of the work, and until when.
     */
    case rotaPlanner
    /**
     * Human resources.
     */
    case humanResources
    /**
     * The colleagues: what the worker chose to share with them.
     */
    case team
    /**
     * The lead for workers' own care: whether care is to be arranged elsewhere.
     */
    case ownCareLead





}

#if compiler(>=6)
extension AnswerView: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeAnswerView: FfiConverterRustBuffer {
    typealias SwiftType = AnswerView

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AnswerView {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .worker

        case 2: return .supervisor

        case 3: return .rotaPlanner

        case 4: return .humanResources

        case 5: return .team

        case 6: return .ownCareLead

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: AnswerView, into buf: inout [UInt8]) {
        switch value {


        case .worker:
            writeInt(&buf, Int32(1))


        case .supervisor:
            writeInt(&buf, Int32(2))


        case .rotaPlanner:
            writeInt(&buf, Int32(3))


        case .humanResources:
            writeInt(&buf, Int32(4))


        case .team:
            writeInt(&buf, Int32(5))


        case .ownCareLead:
            writeInt(&buf, Int32(6))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAnswerView_lift(_ buf: RustBuffer) throws -> AnswerView {
    return try FfiConverterTypeAnswerView.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAnswerView_lower(_ value: AnswerView) -> RustBuffer {
    return FfiConverterTypeAnswerView.lower(value)
}



/**
 * What an appointment is for.
 */

public enum AppointmentKind: Equatable, Hashable, CaseIterable {

    /**
     * A screening call or meeting.
     */
    case screening
    /**
     * An assessment.
     */
    case assessment
    /**
     * A session of support or counselling.
     */
    case session





}

#if compiler(>=6)
extension AppointmentKind: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeAppointmentKind: FfiConverterRustBuffer {
    typealias SwiftType = AppointmentKind

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AppointmentKind {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .screening

        case 2: return .assessment

        case 3: return .session

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: AppointmentKind, into buf: inout [UInt8]) {
        switch value {


        case .screening:
            writeInt(&buf, Int32(1))


        case .assessment:
            writeInt(&buf, Int32(2))


        case .session:
            writeInt(&buf, Int32(3))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAppointmentKind_lift(_ buf: RustBuffer) throws -> AppointmentKind {
    return try FfiConverterTypeAppointmentKind.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAppointmentKind_lower(_ value: AppointmentKind) -> RustBuffer {
    return FfiConverterTypeAppointmentKind.lower(value)
}



/**
 * Who brought an adjustment up.
 */

public enum AskedBy: Equatable, Hashable, CaseIterable {

    /**
     * The worker.
     */
    case worker
    /**
     * The supervisor, who saw a difficulty.
     */
    case supervisor
    /**
     * Occupational health.
     */
    case occupationalHealth
    /**
     * The service, which knew or should have known.
     */
    case service





}

#if compiler(>=6)
extension AskedBy: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeAskedBy: FfiConverterRustBuffer {
    typealias SwiftType = AskedBy

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> AskedBy {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .worker

        case 2: return .supervisor

        case 3: return .occupationalHealth

        case 4: return .service

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: AskedBy, into buf: inout [UInt8]) {
        switch value {


        case .worker:
            writeInt(&buf, Int32(1))


        case .supervisor:
            writeInt(&buf, Int32(2))


        case .occupationalHealth:
            writeInt(&buf, Int32(3))


        case .service:
            writeInt(&buf, Int32(4))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAskedBy_lift(_ buf: RustBuffer) throws -> AskedBy {
    return try FfiConverterTypeAskedBy.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAskedBy_lower(_ value: AskedBy) -> RustBuffer {
    return FfiConverterTypeAskedBy.lower(value)
}



/**
 * What became of an appointment. The codes of the NHS Data Dictionary are given beside each
 * (DOMAIN B-WL5).
 */

public enum Attendance: Equatable, Hashable, CaseIterable {

    /**
     * Still to come.
     */
    case planned
    /**
     * Attended on time (5).
     */
    case attended
    /**
     * Came late and was seen (6).
     */
    case lateButSeen
    /**
     * Came too late to be seen (7).
     */
    case lateAndNotSeen
    /**
     * Did not attend and gave no warning (3).
     */
    case didNotAttend
    /**
     * Cancelled by or for the client (2).
     */
    case cancelledByClient
    /**
     * Cancelled or postponed by the service (4).
     */
    case cancelledByService





}

#if compiler(>=6)
extension Attendance: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeAttendance: FfiConverterRustBuffer {
    typealias SwiftType = Attendance

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Attendance {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .planned

        case 2: return .attended

        case 3: return .lateButSeen

        case 4: return .lateAndNotSeen

        case 5: return .didNotAttend

        case 6: return .cancelledByClient

        case 7: return .cancelledByService

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Attendance, into buf: inout [UInt8]) {
        switch value {


        case .planned:
            writeInt(&buf, Int32(1))


        case .attended:
            writeInt(&buf, Int32(2))


        case .lateButSeen:
            writeInt(&buf, Int32(3))


        case .lateAndNotSeen:
            writeInt(&buf, Int32(4))


        case .didNotAttend:
            writeInt(&buf, Int32(5))


        case .cancelledByClient:
            writeInt(&buf, Int32(6))


        case .cancelledByService:
            writeInt(&buf, Int32(7))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAttendance_lift(_ buf: RustBuffer) throws -> Attendance {
    return try FfiConverterTypeAttendance.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeAttendance_lower(_ value: Attendance) -> RustBuffer {
    return FfiConverterTypeAttendance.lower(value)
}



/**
 * Whether a session may be booked.
 */

public enum BookingOutcome: Equatable, Hashable, CaseIterable {

    /**
     * It may.
     */
    case yes
    /**
     * It may once somebody has authorised it or taken a step.
     */
    case needsAuthorisation
    /**
     * It may not as proposed.
     */
    case no





}

#if compiler(>=6)
extension BookingOutcome: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeBookingOutcome: FfiConverterRustBuffer {
    typealias SwiftType = BookingOutcome

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> BookingOutcome {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .yes

        case 2: return .needsAuthorisation

        case 3: return .no

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: BookingOutcome, into buf: inout [UInt8]) {
        switch value {


        case .yes:
            writeInt(&buf, Int32(1))


        case .needsAuthorisation:
            writeInt(&buf, Int32(2))


        case .no:
            writeInt(&buf, Int32(3))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeBookingOutcome_lift(_ buf: RustBuffer) throws -> BookingOutcome {
    return try FfiConverterTypeBookingOutcome.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeBookingOutcome_lower(_ value: BookingOutcome) -> RustBuffer {
    return FfiConverterTypeBookingOutcome.lower(value)
}



/**
 * Who cancelled an appointment.
 */

public enum CancelledBy: Equatable, Hashable, CaseIterable {

    /**
     * The client, or somebody for them.
     */
    case client
    /**
     * The service.
     */
    case service





}

#if compiler(>=6)
extension CancelledBy: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCancelledBy: FfiConverterRustBuffer {
    typealias SwiftType = CancelledBy

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CancelledBy {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .client

        case 2: return .service

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: CancelledBy, into buf: inout [UInt8]) {
        switch value {


        case .client:
            writeInt(&buf, Int32(1))


        case .service:
            writeInt(&buf, Int32(2))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCancelledBy_lift(_ buf: RustBuffer) throws -> CancelledBy {
    return try FfiConverterTypeCancelledBy.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCancelledBy_lower(_ value: CancelledBy) -> RustBuffer {
    return FfiConverterTypeCancelledBy.lower(value)
}



/**
 * What a limit is measured in.
 */

public enum CapUnit: Equatable, Hashable, CaseIterable {

    /**
     * Sessions.
     */
    case sessions
    /**
     * Minutes of contact, for a limit in hours.
     */
    case minutes
    /**
     * Weeks since the start of the episode.
     */
    case weeks





}

#if compiler(>=6)
extension CapUnit: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCapUnit: FfiConverterRustBuffer {
    typealias SwiftType = CapUnit

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CapUnit {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .sessions

        case 2: return .minutes

        case 3: return .weeks

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: CapUnit, into buf: inout [UInt8]) {
        switch value {


        case .sessions:
            writeInt(&buf, Int32(1))


        case .minutes:
            writeInt(&buf, Int32(2))


        case .weeks:
            writeInt(&buf, Int32(3))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCapUnit_lift(_ buf: RustBuffer) throws -> CapUnit {
    return try FfiConverterTypeCapUnit.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCapUnit_lower(_ value: CapUnit) -> RustBuffer {
    return FfiConverterTypeCapUnit.lower(value)
}



/**
 * Bad input: one variant for each thing a caller can put right.
 */
public
enum CareError: Swift.Error, Equatable, Hashable {



    /**
     * The policy document has faults; all of them are listed.
     */
    case PolicyInvalid(
        /**
         * Every fault found, in the order of the document.
         */problems: [Problem]
    )
    /**
     * No version of the policy is in force on the date that decides this record.
     */
    case PolicyNotInForce(
        /**
         * The record that was asked about.
         */record: String,
        /**
         * The date looked for.
         */on: CivilDate,
        /**
         * In words, the dates that the policy covers.
         */inForce: String
    )
    /**
     * One record's facts contradict themselves, each other or the policy; all faults are listed.
     */
    case FactsInvalid(
        /**
         * The record that was asked about.
         */record: String,
        /**
         * Every fault found.
         */problems: [Problem]
    )
    /**
     * A text that should be JSON of a known shape is not.
     */
    case JsonInvalid(
        /**
         * What was wrong, and what was expected.
         */what: String,
        /**
         * Line in the text, counted from 1.
         */line: UInt32,
        /**
         * Column in the line, counted from 1.
         */column: UInt32
    )


    /**
     * Every problem the error lists; empty for errors that are one sentence.
     */
public func listedProblems()throws  -> [Problem]  {
    return try  FfiConverterSequenceTypeProblem.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_careerror_listed_problems(
            FfiConverterTypeCareError_lower(self),uniffiCallStatus
    )
})
}

    /**
     * The stable code, the same in every language.
     */
public func stableCode()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_careerror_stable_code(
            FfiConverterTypeCareError_lower(self),uniffiCallStatus
    )
})
}

    /**
     * The canonical JSON form, byte for byte the same in every language.
     */
public func toJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_careerror_to_json(
            FfiConverterTypeCareError_lower(self),uniffiCallStatus
    )
})
}



// The local Rust `Display` implementation.
public var description: String {
    return try!  FfiConverterString.lift(
        try! rustCall() {
        uniffiCallStatus in
    uniffi_carewright_fn_method_careerror_uniffi_trait_display(
            FfiConverterTypeCareError_lower(self),uniffiCallStatus
    )
}
    )
}


}

#if compiler(>=6)
extension CareError: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCareError: FfiConverterRustBuffer {
    typealias SwiftType = CareError

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CareError {
        let variant: Int32 = try readInt(&buf)
        switch variant {




        case 1: return .PolicyInvalid(
            problems: try FfiConverterSequenceTypeProblem.read(from: &buf)
            )
        case 2: return .PolicyNotInForce(
            record: try FfiConverterString.read(from: &buf),
            on: try FfiConverterTypeCivilDate.read(from: &buf),
            inForce: try FfiConverterString.read(from: &buf)
            )
        case 3: return .FactsInvalid(
            record: try FfiConverterString.read(from: &buf),
            problems: try FfiConverterSequenceTypeProblem.read(from: &buf)
            )
        case 4: return .JsonInvalid(
            what: try FfiConverterString.read(from: &buf),
            line: try FfiConverterUInt32.read(from: &buf),
            column: try FfiConverterUInt32.read(from: &buf)
            )

         default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: CareError, into buf: inout [UInt8]) {
        switch value {





        case let .PolicyInvalid(problems):
            writeInt(&buf, Int32(1))
            FfiConverterSequenceTypeProblem.write(problems, into: &buf)


        case let .PolicyNotInForce(record,on,inForce):
            writeInt(&buf, Int32(2))
            FfiConverterString.write(record, into: &buf)
            FfiConverterTypeCivilDate.write(on, into: &buf)
            FfiConverterString.write(inForce, into: &buf)


        case let .FactsInvalid(record,problems):
            writeInt(&buf, Int32(3))
            FfiConverterString.write(record, into: &buf)
            FfiConverterSequenceTypeProblem.write(problems, into: &buf)


        case let .JsonInvalid(what,line,column):
            writeInt(&buf, Int32(4))
            FfiConverterString.write(what, into: &buf)
            FfiConverterUInt32.write(line, into: &buf)
            FfiConverterUInt32.write(column, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCareError_lift(_ buf: RustBuffer) throws -> CareError {
    return try FfiConverterTypeCareError.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCareError_lower(_ value: CareError) -> RustBuffer {
    return FfiConverterTypeCareError.lower(value)
}


/**
 * Where a worker wants to have care.
 */

public enum CarePlace: Equatable, Hashable, CaseIterable {

    /**
     * In another service.
     */
    case elsewhere
    /**
     * In the service they work in.
     */
    case ownService





}

#if compiler(>=6)
extension CarePlace: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCarePlace: FfiConverterRustBuffer {
    typealias SwiftType = CarePlace

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CarePlace {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .elsewhere

        case 2: return .ownService

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: CarePlace, into buf: inout [UInt8]) {
        switch value {


        case .elsewhere:
            writeInt(&buf, Int32(1))


        case .ownService:
            writeInt(&buf, Int32(2))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCarePlace_lift(_ buf: RustBuffer) throws -> CarePlace {
    return try FfiConverterTypeCarePlace.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCarePlace_lower(_ value: CarePlace) -> RustBuffer {
    return FfiConverterTypeCarePlace.lower(value)
}



/**
 * The smallest change that would make an answer yes, and from when.
 */

public enum Change: Equatable, Hashable {

    /**
     * An extension of this much is authorised.
     */
    case extend(
        /**
         * How much, in the unit an extension is asked for (blocks for a block).
         */amount: UInt32,
        /**
         * Ids of the roles that may authorise it.
         */authorisedBy: [String],
        /**
         * The first day from which it would help.
         */helpsFrom: CivilDate
    )
    /**
     * The session is on this day or later.
     */
    case notBefore(
        /**
         * The first day that would do.
         */on: CivilDate
    )
    /**
     * The session is on this day or earlier.
     */
    case notAfter(
        /**
         * The last day that would do.
         */on: CivilDate
    )
    /**
     * The session is at another time.
     */
    case otherTime(
        /**
         * The appointment it would clash with.
         */clashesWith: String
    )
    /**
     * The session is held in one of these ways.
     */
    case otherMode(
        /**
         * The ways the line offers.
         */allowed: [DeliveryMode]
    )
    /**
     * Something is put in place before the session.
     */
    case putInPlace(
        /**
         * What.
         */what: Prerequisite
    )
    /**
     * A role takes a step, or reviews and decides how to go on.
     */
    case stepTaken(
        /**
         * The step.
         */step: NextStepKind,
        /**
         * Id of the role.
         */byRole: String
    )
    /**
     * The client is seen on another line, or the missing fact is recorded.
     */
    case recordFact(
        /**
         * The field of the episode that must be recorded.
         */field: String
    )
    /**
     * A smaller extension is asked for.
     */
    case askForAtMost(
        /**
         * The most that would do, in the unit an extension is asked for.
         */amount: UInt32
    )
    /**
     * Somebody else authorises it.
     */
    case otherAuthoriser(
        /**
         * Ids of the roles that may.
         */roles: [String]
    )
    /**
     * Something is recorded with the request.
     */
    case record(
        /**
         * What.
         */what: ExtensionRecord
    )
    /**
     * One of these reasons is given.
     */
    case otherReason(
        /**
         * The reasons the policy knows, as codes.
         */allowed: [String]
    )



    /**
     * The canonical JSON form, byte for byte the same in every language.
     */
public func toJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_change_to_json(
            FfiConverterTypeChange_lower(self),uniffiCallStatus
    )
})
}



}

#if compiler(>=6)
extension Change: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeChange: FfiConverterRustBuffer {
    typealias SwiftType = Change

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Change {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .extend(amount: try FfiConverterUInt32.read(from: &buf), authorisedBy: try FfiConverterSequenceString.read(from: &buf), helpsFrom: try FfiConverterTypeCivilDate.read(from: &buf)
        )

        case 2: return .notBefore(on: try FfiConverterTypeCivilDate.read(from: &buf)
        )

        case 3: return .notAfter(on: try FfiConverterTypeCivilDate.read(from: &buf)
        )

        case 4: return .otherTime(clashesWith: try FfiConverterString.read(from: &buf)
        )

        case 5: return .otherMode(allowed: try FfiConverterSequenceTypeDeliveryMode.read(from: &buf)
        )

        case 6: return .putInPlace(what: try FfiConverterTypePrerequisite.read(from: &buf)
        )

        case 7: return .stepTaken(step: try FfiConverterTypeNextStepKind.read(from: &buf), byRole: try FfiConverterString.read(from: &buf)
        )

        case 8: return .recordFact(field: try FfiConverterString.read(from: &buf)
        )

        case 9: return .askForAtMost(amount: try FfiConverterUInt32.read(from: &buf)
        )

        case 10: return .otherAuthoriser(roles: try FfiConverterSequenceString.read(from: &buf)
        )

        case 11: return .record(what: try FfiConverterTypeExtensionRecord.read(from: &buf)
        )

        case 12: return .otherReason(allowed: try FfiConverterSequenceString.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Change, into buf: inout [UInt8]) {
        switch value {


        case let .extend(amount,authorisedBy,helpsFrom):
            writeInt(&buf, Int32(1))
            FfiConverterUInt32.write(amount, into: &buf)
            FfiConverterSequenceString.write(authorisedBy, into: &buf)
            FfiConverterTypeCivilDate.write(helpsFrom, into: &buf)


        case let .notBefore(on):
            writeInt(&buf, Int32(2))
            FfiConverterTypeCivilDate.write(on, into: &buf)


        case let .notAfter(on):
            writeInt(&buf, Int32(3))
            FfiConverterTypeCivilDate.write(on, into: &buf)


        case let .otherTime(clashesWith):
            writeInt(&buf, Int32(4))
            FfiConverterString.write(clashesWith, into: &buf)


        case let .otherMode(allowed):
            writeInt(&buf, Int32(5))
            FfiConverterSequenceTypeDeliveryMode.write(allowed, into: &buf)


        case let .putInPlace(what):
            writeInt(&buf, Int32(6))
            FfiConverterTypePrerequisite.write(what, into: &buf)


        case let .stepTaken(step,byRole):
            writeInt(&buf, Int32(7))
            FfiConverterTypeNextStepKind.write(step, into: &buf)
            FfiConverterString.write(byRole, into: &buf)


        case let .recordFact(field):
            writeInt(&buf, Int32(8))
            FfiConverterString.write(field, into: &buf)


        case let .askForAtMost(amount):
            writeInt(&buf, Int32(9))
            FfiConverterUInt32.write(amount, into: &buf)


        case let .otherAuthoriser(roles):
            writeInt(&buf, Int32(10))
            FfiConverterSequenceString.write(roles, into: &buf)


        case let .record(what):
            writeInt(&buf, Int32(11))
            FfiConverterTypeExtensionRecord.write(what, into: &buf)


        case let .otherReason(allowed):
            writeInt(&buf, Int32(12))
            FfiConverterSequenceString.write(allowed, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeChange_lift(_ buf: RustBuffer) throws -> Change {
    return try FfiConverterTypeChange.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeChange_lower(_ value: Change) -> RustBuffer {
    return FfiConverterTypeChange.lower(value)
}



/**
 * What has changed for a worker.
 */

public enum ChangeKind: Equatable, Hashable, CaseIterable {

    /**
     * The job: another role, place, line manager or pattern of work.
     */
    case job
    /**
     * The condition, by the worker's own word.
     */
    case condition





}

#if compiler(>=6)
extension ChangeKind: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeChangeKind: FfiConverterRustBuffer {
    typealias SwiftType = ChangeKind

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ChangeKind {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .job

        case 2: return .condition

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: ChangeKind, into buf: inout [UInt8]) {
        switch value {


        case .job:
            writeInt(&buf, Int32(1))


        case .condition:
            writeInt(&buf, Int32(2))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeChangeKind_lift(_ buf: RustBuffer) throws -> ChangeKind {
    return try FfiConverterTypeChangeKind.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeChangeKind_lower(_ value: ChangeKind) -> RustBuffer {
    return FfiConverterTypeChangeKind.lower(value)
}



/**
 * Something that the record of a group session shows.
 */

public enum ChecklistItem: Equatable, Hashable, CaseIterable {

    /**
     * Colleagues were consulted and printed resources were ready.
     */
    case priorLiaison
    /**
     * The activities were planned before the start.
     */
    case activityPlan
    /**
     * The room was set up.
     */
    case roomSetUp
    /**
     * Everyone present was registered.
     */
    case registration
    /**
     * The session was facilitated as planned.
     */
    case facilitation
    /**
     * The session was evaluated.
     */
    case evaluation
    /**
     * The room was cleared.
     */
    case clearUp
    /**
     * The workers debriefed.
     */
    case debrief





}

#if compiler(>=6)
extension ChecklistItem: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeChecklistItem: FfiConverterRustBuffer {
    typealias SwiftType = ChecklistItem

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ChecklistItem {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .priorLiaison

        case 2: return .activityPlan

        case 3: return .roomSetUp

        case 4: return .registration

        case 5: return .facilitation

        case 6: return .evaluation

        case 7: return .clearUp

        case 8: return .debrief

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: ChecklistItem, into buf: inout [UInt8]) {
        switch value {


        case .priorLiaison:
            writeInt(&buf, Int32(1))


        case .activityPlan:
            writeInt(&buf, Int32(2))


        case .roomSetUp:
            writeInt(&buf, Int32(3))


        case .registration:
            writeInt(&buf, Int32(4))


        case .facilitation:
            writeInt(&buf, Int32(5))


        case .evaluation:
            writeInt(&buf, Int32(6))


        case .clearUp:
            writeInt(&buf, Int32(7))


        case .debrief:
            writeInt(&buf, Int32(8))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeChecklistItem_lift(_ buf: RustBuffer) throws -> ChecklistItem {
    return try FfiConverterTypeChecklistItem.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeChecklistItem_lower(_ value: ChecklistItem) -> RustBuffer {
    return FfiConverterTypeChecklistItem.lower(value)
}



/**
 * The rules under which a wait is counted.
 */

public enum ClockRegime: Equatable, Hashable, CaseIterable {

    /**
     * England, referral to treatment: 18 weeks, no pauses.
     */
    case englandReferralToTreatment
    /**
     * NHS Talking Therapies: 6 and 18 weeks to the first treatment, as 42 and 126 days.
     */
    case talkingTherapies
    /**
     * Scotland, psychological therapies: 18 weeks, with reasonable offers, unavailability
     * deducted, and a reset on the third cancellation.
     */
    case scotland
    /**
     * Wales, local primary mental health: 28 days to assessment and 28 from there.
     */
    case wales
    /**
     * The service's own rules, spelled out in the policy.
     */
    case local





}

#if compiler(>=6)
extension ClockRegime: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeClockRegime: FfiConverterRustBuffer {
    typealias SwiftType = ClockRegime

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ClockRegime {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .englandReferralToTreatment

        case 2: return .talkingTherapies

        case 3: return .scotland

        case 4: return .wales

        case 5: return .local

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: ClockRegime, into buf: inout [UInt8]) {
        switch value {


        case .englandReferralToTreatment:
            writeInt(&buf, Int32(1))


        case .talkingTherapies:
            writeInt(&buf, Int32(2))


        case .scotland:
            writeInt(&buf, Int32(3))


        case .wales:
            writeInt(&buf, Int32(4))


        case .local:
            writeInt(&buf, Int32(5))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeClockRegime_lift(_ buf: RustBuffer) throws -> ClockRegime {
    return try FfiConverterTypeClockRegime.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeClockRegime_lower(_ value: ClockRegime) -> RustBuffer {
    return FfiConverterTypeClockRegime.lower(value)
}



/**
 * Whether a clock runs.
 */

public enum ClockState: Equatable, Hashable, CaseIterable {

    /**
     * The referral is received after the as-of date.
     */
    case notStarted
    /**
     * It runs.
     */
    case running
    /**
     * The last step it measures was taken, or the referral was closed.
     */
    case stopped
    /**
     * The wait has ended and is not measured.
     */
    case excluded





}

#if compiler(>=6)
extension ClockState: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeClockState: FfiConverterRustBuffer {
    typealias SwiftType = ClockState

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ClockState {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .notStarted

        case 2: return .running

        case 3: return .stopped

        case 4: return .excluded

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: ClockState, into buf: inout [UInt8]) {
        switch value {


        case .notStarted:
            writeInt(&buf, Int32(1))


        case .running:
            writeInt(&buf, Int32(2))


        case .stopped:
            writeInt(&buf, Int32(3))


        case .excluded:
            writeInt(&buf, Int32(4))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeClockState_lift(_ buf: RustBuffer) throws -> ClockState {
    return try FfiConverterTypeClockState.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeClockState_lower(_ value: ClockState) -> RustBuffer {
    return FfiConverterTypeClockState.lower(value)
}



/**
 * How adjustments contradict each other.
 */

public enum ConflictKind: Equatable, Hashable, CaseIterable {

    /**
     * No form of supervision is left.
     */
    case noFormatLeft
    /**
     * No time of day is left for work.
     */
    case noTimeOfDayLeft
    /**
     * More time is kept free than there is working time.
     */
    case protectedTimeExceedsHours





}

#if compiler(>=6)
extension ConflictKind: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeConflictKind: FfiConverterRustBuffer {
    typealias SwiftType = ConflictKind

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ConflictKind {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .noFormatLeft

        case 2: return .noTimeOfDayLeft

        case 3: return .protectedTimeExceedsHours

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: ConflictKind, into buf: inout [UInt8]) {
        switch value {


        case .noFormatLeft:
            writeInt(&buf, Int32(1))


        case .noTimeOfDayLeft:
            writeInt(&buf, Int32(2))


        case .protectedTimeExceedsHours:
            writeInt(&buf, Int32(3))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeConflictKind_lift(_ buf: RustBuffer) throws -> ConflictKind {
    return try FfiConverterTypeConflictKind.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeConflictKind_lower(_ value: ConflictKind) -> RustBuffer {
    return FfiConverterTypeConflictKind.lower(value)
}



/**
 * What work stands in for.
 */

public enum CoverKind: Equatable, Hashable, CaseIterable {

    /**
     * A post that nobody holds.
     */
    case vacancy
    /**
     * A gap on the rota.
     */
    case rotaGap





}

#if compiler(>=6)
extension CoverKind: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCoverKind: FfiConverterRustBuffer {
    typealias SwiftType = CoverKind

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CoverKind {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .vacancy

        case 2: return .rotaGap

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: CoverKind, into buf: inout [UInt8]) {
        switch value {


        case .vacancy:
            writeInt(&buf, Int32(1))


        case .rotaGap:
            writeInt(&buf, Int32(2))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCoverKind_lift(_ buf: RustBuffer) throws -> CoverKind {
    return try FfiConverterTypeCoverKind.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCoverKind_lower(_ value: CoverKind) -> RustBuffer {
    return FfiConverterTypeCoverKind.lower(value)
}



/**
 * What days are counted.
 */

public enum DayUnit: Equatable, Hashable, CaseIterable {

    /**
     * Every day.
     */
    case days
    /**
     * Monday to Friday, without the bank holidays of the nation and the closed days.
     */
    case workingDays
    /**
     * Days as the policy's clock counts them: what it deducts and resets does not count.
     */
    case clockDays





}

#if compiler(>=6)
extension DayUnit: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeDayUnit: FfiConverterRustBuffer {
    typealias SwiftType = DayUnit

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> DayUnit {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .days

        case 2: return .workingDays

        case 3: return .clockDays

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: DayUnit, into buf: inout [UInt8]) {
        switch value {


        case .days:
            writeInt(&buf, Int32(1))


        case .workingDays:
            writeInt(&buf, Int32(2))


        case .clockDays:
            writeInt(&buf, Int32(3))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDayUnit_lift(_ buf: RustBuffer) throws -> DayUnit {
    return try FfiConverterTypeDayUnit.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDayUnit_lower(_ value: DayUnit) -> RustBuffer {
    return FfiConverterTypeDayUnit.lower(value)
}



/**
 * Why a request is not reasonable, by what the law weighs.
 */

public enum DeclineGround: Equatable, Hashable, CaseIterable {

    /**
     * It would not take the disadvantage away.
     */
    case notEffective
    /**
     * It cannot be done in practice.
     */
    case notPracticable
    /**
     * Its cost is out of proportion to the means of the service.
     */
    case costOutOfProportion
    /**
     * It disrupts others out of proportion.
     */
    case disruptionOutOfProportion
    /**
     * It puts somebody's safety at risk.
     */
    case safetyAtRisk
    /**
     * There is no substantial disadvantage.
     */
    case noSubstantialDisadvantage





}

#if compiler(>=6)
extension DeclineGround: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeDeclineGround: FfiConverterRustBuffer {
    typealias SwiftType = DeclineGround

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> DeclineGround {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .notEffective

        case 2: return .notPracticable

        case 3: return .costOutOfProportion

        case 4: return .disruptionOutOfProportion

        case 5: return .safetyAtRisk

        case 6: return .noSubstantialDisadvantage

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: DeclineGround, into buf: inout [UInt8]) {
        switch value {


        case .notEffective:
            writeInt(&buf, Int32(1))


        case .notPracticable:
            writeInt(&buf, Int32(2))


        case .costOutOfProportion:
            writeInt(&buf, Int32(3))


        case .disruptionOutOfProportion:
            writeInt(&buf, Int32(4))


        case .safetyAtRisk:
            writeInt(&buf, Int32(5))


        case .noSubstantialDisadvantage:
            writeInt(&buf, Int32(6))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDeclineGround_lift(_ buf: RustBuffer) throws -> DeclineGround {
    return try FfiConverterTypeDeclineGround.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDeclineGround_lower(_ value: DeclineGround) -> RustBuffer {
    return FfiConverterTypeDeclineGround.lower(value)
}



/**
 * How a session is held.
 */

public enum DeliveryMode: Equatable, Hashable, CaseIterable {

    /**
     * In person, at the service, a school or another place.
     */
    case onSite
    /**
     * By telephone.
     */
    case telephone
    /**
     * By video call.
     */
    case video





}

#if compiler(>=6)
extension DeliveryMode: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeDeliveryMode: FfiConverterRustBuffer {
    typealias SwiftType = DeliveryMode

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> DeliveryMode {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .onSite

        case 2: return .telephone

        case 3: return .video

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: DeliveryMode, into buf: inout [UInt8]) {
        switch value {


        case .onSite:
            writeInt(&buf, Int32(1))


        case .telephone:
            writeInt(&buf, Int32(2))


        case .video:
            writeInt(&buf, Int32(3))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDeliveryMode_lift(_ buf: RustBuffer) throws -> DeliveryMode {
    return try FfiConverterTypeDeliveryMode.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDeliveryMode_lower(_ value: DeliveryMode) -> RustBuffer {
    return FfiConverterTypeDeliveryMode.lower(value)
}



/**
 * How much of a story is shared.
 */

public enum DisclosureExtent: Equatable, Hashable, CaseIterable {

    /**
     * That there is lived experience, and no more.
     */
    case thatThereIsExperience
    /**
     * An outline.
     */
    case outline
    /**
     * All that the record of it holds.
     */
    case full





}

#if compiler(>=6)
extension DisclosureExtent: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeDisclosureExtent: FfiConverterRustBuffer {
    typealias SwiftType = DisclosureExtent

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> DisclosureExtent {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .thatThereIsExperience

        case 2: return .outline

        case 3: return .full

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: DisclosureExtent, into buf: inout [UInt8]) {
        switch value {


        case .thatThereIsExperience:
            writeInt(&buf, Int32(1))


        case .outline:
            writeInt(&buf, Int32(2))


        case .full:
            writeInt(&buf, Int32(3))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDisclosureExtent_lift(_ buf: RustBuffer) throws -> DisclosureExtent {
    return try FfiConverterTypeDisclosureExtent.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeDisclosureExtent_lower(_ value: DisclosureExtent) -> RustBuffer {
    return FfiConverterTypeDisclosureExtent.lower(value)
}



/**
 * What an engagement is.
 */

public enum EngagementKind: Equatable, Hashable, CaseIterable {

    /**
     * Time with a client.
     */
    case clientSession
    /**
     * Training given or received.
     */
    case training
    /**
     * Anything else.
     */
    case other





}

#if compiler(>=6)
extension EngagementKind: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeEngagementKind: FfiConverterRustBuffer {
    typealias SwiftType = EngagementKind

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> EngagementKind {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .clientSession

        case 2: return .training

        case 3: return .other

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: EngagementKind, into buf: inout [UInt8]) {
        switch value {


        case .clientSession:
            writeInt(&buf, Int32(1))


        case .training:
            writeInt(&buf, Int32(2))


        case .other:
            writeInt(&buf, Int32(3))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEngagementKind_lift(_ buf: RustBuffer) throws -> EngagementKind {
    return try FfiConverterTypeEngagementKind.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeEngagementKind_lower(_ value: EngagementKind) -> RustBuffer {
    return FfiConverterTypeEngagementKind.lower(value)
}



/**
 * Something that a plan for a supported exit holds.
 */

public enum ExitPlanItem: Equatable, Hashable, CaseIterable {

    /**
     * The plan was made with the team.
     */
    case agreedWithTeam
    /**
     * The support that comes next is named.
     */
    case nextSupport
    /**
     * The client knows whom to contact in a crisis.
     */
    case crisisContact
    /**
     * There is a date for a review.
     */
    case reviewDate





}

#if compiler(>=6)
extension ExitPlanItem: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeExitPlanItem: FfiConverterRustBuffer {
    typealias SwiftType = ExitPlanItem

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ExitPlanItem {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .agreedWithTeam

        case 2: return .nextSupport

        case 3: return .crisisContact

        case 4: return .reviewDate

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: ExitPlanItem, into buf: inout [UInt8]) {
        switch value {


        case .agreedWithTeam:
            writeInt(&buf, Int32(1))


        case .nextSupport:
            writeInt(&buf, Int32(2))


        case .crisisContact:
            writeInt(&buf, Int32(3))


        case .reviewDate:
            writeInt(&buf, Int32(4))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeExitPlanItem_lift(_ buf: RustBuffer) throws -> ExitPlanItem {
    return try FfiConverterTypeExitPlanItem.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeExitPlanItem_lower(_ value: ExitPlanItem) -> RustBuffer {
    return FfiConverterTypeExitPlanItem.lower(value)
}



/**
 * What was decided about an extension.
 */

public enum ExtensionDecision: Equatable, Hashable, CaseIterable {

    /**
     * Nothing yet.
     */
    case requested
    /**
     * Somebody authorised it.
     */
    case authorised
    /**
     * Somebody refused it.
     */
    case refused





}

#if compiler(>=6)
extension ExtensionDecision: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeExtensionDecision: FfiConverterRustBuffer {
    typealias SwiftType = ExtensionDecision

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ExtensionDecision {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .requested

        case 2: return .authorised

        case 3: return .refused

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: ExtensionDecision, into buf: inout [UInt8]) {
        switch value {


        case .requested:
            writeInt(&buf, Int32(1))


        case .authorised:
            writeInt(&buf, Int32(2))


        case .refused:
            writeInt(&buf, Int32(3))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeExtensionDecision_lift(_ buf: RustBuffer) throws -> ExtensionDecision {
    return try FfiConverterTypeExtensionDecision.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeExtensionDecision_lower(_ value: ExtensionDecision) -> RustBuffer {
    return FfiConverterTypeExtensionDecision.lower(value)
}



/**
 * Whether an extension is within the policy.
 */

public enum ExtensionOutcome: Equatable, Hashable, CaseIterable {

    /**
     * It is; the authoriser may decide.
     */
    case withinPolicy
    /**
     * It would be, once the changes named are made.
     */
    case needs
    /**
     * The policy refuses it.
     */
    case refused





}

#if compiler(>=6)
extension ExtensionOutcome: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeExtensionOutcome: FfiConverterRustBuffer {
    typealias SwiftType = ExtensionOutcome

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ExtensionOutcome {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .withinPolicy

        case 2: return .needs

        case 3: return .refused

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: ExtensionOutcome, into buf: inout [UInt8]) {
        switch value {


        case .withinPolicy:
            writeInt(&buf, Int32(1))


        case .needs:
            writeInt(&buf, Int32(2))


        case .refused:
            writeInt(&buf, Int32(3))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeExtensionOutcome_lift(_ buf: RustBuffer) throws -> ExtensionOutcome {
    return try FfiConverterTypeExtensionOutcome.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeExtensionOutcome_lower(_ value: ExtensionOutcome) -> RustBuffer {
    return FfiConverterTypeExtensionOutcome.lower(value)
}



/**
 * Something that is recorded with an extension.
 */

public enum ExtensionRecord: Equatable, Hashable, CaseIterable {

    /**
     * Why more is needed.
     */
    case reason
    /**
     * What the sessions so far have brought.
     */
    case outcomesSoFar
    /**
     * What the additional sessions are expected to bring.
     */
    case expectedOutcome
    /**
     * When the extension is reviewed.
     */
    case reviewDate
    /**
     * What the additional sessions did bring, recorded when they are used up.
     */
    case actualOutcome





}

#if compiler(>=6)
extension ExtensionRecord: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeExtensionRecord: FfiConverterRustBuffer {
    typealias SwiftType = ExtensionRecord

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ExtensionRecord {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .reason

        case 2: return .outcomesSoFar

        case 3: return .expectedOutcome

        case 4: return .reviewDate

        case 5: return .actualOutcome

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: ExtensionRecord, into buf: inout [UInt8]) {
        switch value {


        case .reason:
            writeInt(&buf, Int32(1))


        case .outcomesSoFar:
            writeInt(&buf, Int32(2))


        case .expectedOutcome:
            writeInt(&buf, Int32(3))


        case .reviewDate:
            writeInt(&buf, Int32(4))


        case .actualOutcome:
            writeInt(&buf, Int32(5))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeExtensionRecord_lift(_ buf: RustBuffer) throws -> ExtensionRecord {
    return try FfiConverterTypeExtensionRecord.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeExtensionRecord_lower(_ value: ExtensionRecord) -> RustBuffer {
    return FfiConverterTypeExtensionRecord.lower(value)
}



/**
 * A layer of a policy, from the lowest to the highest.
 */

public enum Layer: Equatable, Hashable, CaseIterable {

    /**
     * A documented default of the library: nobody said it.
     */
    case `default`
    /**
     * A preset of a nation.
     */
    case nation
    /**
     * A preset of a professional body or of its guidance.
     */
    case professionalBody
    /**
     * A preset or a document of an organisation.
     */
    case organisation
    /**
     * The service's own document.
     */
    case service





}

#if compiler(>=6)
extension Layer: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeLayer: FfiConverterRustBuffer {
    typealias SwiftType = Layer

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Layer {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .`default`

        case 2: return .nation

        case 3: return .professionalBody

        case 4: return .organisation

        case 5: return .service

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Layer, into buf: inout [UInt8]) {
        switch value {


        case .`default`:
            writeInt(&buf, Int32(1))


        case .nation:
            writeInt(&buf, Int32(2))


        case .professionalBody:
            writeInt(&buf, Int32(3))


        case .organisation:
            writeInt(&buf, Int32(4))


        case .service:
            writeInt(&buf, Int32(5))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLayer_lift(_ buf: RustBuffer) throws -> Layer {
    return try FfiConverterTypeLayer.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeLayer_lower(_ value: Layer) -> RustBuffer {
    return FfiConverterTypeLayer.lower(value)
}



/**
 * The form of a supervision meeting.
 */

public enum MeetingFormat: Equatable, Hashable, CaseIterable {

    /**
     * In one room.
     */
    case inPerson
    /**
     * By telephone.
     */
    case telephone
    /**
     * By video.
     */
    case video





}

#if compiler(>=6)
extension MeetingFormat: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeMeetingFormat: FfiConverterRustBuffer {
    typealias SwiftType = MeetingFormat

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> MeetingFormat {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .inPerson

        case 2: return .telephone

        case 3: return .video

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: MeetingFormat, into buf: inout [UInt8]) {
        switch value {


        case .inPerson:
            writeInt(&buf, Int32(1))


        case .telephone:
            writeInt(&buf, Int32(2))


        case .video:
            writeInt(&buf, Int32(3))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeMeetingFormat_lift(_ buf: RustBuffer) throws -> MeetingFormat {
    return try FfiConverterTypeMeetingFormat.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeMeetingFormat_lower(_ value: MeetingFormat) -> RustBuffer {
    return FfiConverterTypeMeetingFormat.lower(value)
}



/**
 * What lies ahead on the way to the limit.
 */

public enum MilestoneKind: Equatable, Hashable, CaseIterable {

    /**
     * Planning the supported exit starts.
     */
    case exitPlanningStarts
    /**
     * The limit, with its extensions, is used up.
     */
    case limitReached
    /**
     * The episode reaches the last day that its line allows.
     */
    case lastDay
    /**
     * An extension may no longer be used.
     */
    case extensionExpires





}

#if compiler(>=6)
extension MilestoneKind: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeMilestoneKind: FfiConverterRustBuffer {
    typealias SwiftType = MilestoneKind

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> MilestoneKind {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .exitPlanningStarts

        case 2: return .limitReached

        case 3: return .lastDay

        case 4: return .extensionExpires

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: MilestoneKind, into buf: inout [UInt8]) {
        switch value {


        case .exitPlanningStarts:
            writeInt(&buf, Int32(1))


        case .limitReached:
            writeInt(&buf, Int32(2))


        case .lastDay:
            writeInt(&buf, Int32(3))


        case .extensionExpires:
            writeInt(&buf, Int32(4))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeMilestoneKind_lift(_ buf: RustBuffer) throws -> MilestoneKind {
    return try FfiConverterTypeMilestoneKind.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeMilestoneKind_lower(_ value: MilestoneKind) -> RustBuffer {
    return FfiConverterTypeMilestoneKind.lower(value)
}



/**
 * How missed appointments are counted.
 */

public enum MissedCounted: Equatable, Hashable, CaseIterable {

    /**
     * One after another, the most recent.
     */
    case inARow
    /**
     * Over the whole episode.
     */
    case inAll





}

#if compiler(>=6)
extension MissedCounted: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeMissedCounted: FfiConverterRustBuffer {
    typealias SwiftType = MissedCounted

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> MissedCounted {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .inARow

        case 2: return .inAll

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: MissedCounted, into buf: inout [UInt8]) {
        switch value {


        case .inARow:
            writeInt(&buf, Int32(1))


        case .inAll:
            writeInt(&buf, Int32(2))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeMissedCounted_lift(_ buf: RustBuffer) throws -> MissedCounted {
    return try FfiConverterTypeMissedCounted.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeMissedCounted_lower(_ value: MissedCounted) -> RustBuffer {
    return FfiConverterTypeMissedCounted.lower(value)
}



/**
 * What a service does next, from the lightest to the gravest.
 */

public enum NextStepKind: Equatable, Hashable, CaseIterable {

    /**
     * Get in touch and ask.
     */
    case contactClient
    /**
     * A person reviews how to go on.
     */
    case review
    /**
     * The client goes back to the waiting list.
     */
    case returnToWaitingList
    /**
     * The episode is ended, with a supported exit.
     */
    case endEpisode





}

#if compiler(>=6)
extension NextStepKind: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeNextStepKind: FfiConverterRustBuffer {
    typealias SwiftType = NextStepKind

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> NextStepKind {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .contactClient

        case 2: return .review

        case 3: return .returnToWaitingList

        case 4: return .endEpisode

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: NextStepKind, into buf: inout [UInt8]) {
        switch value {


        case .contactClient:
            writeInt(&buf, Int32(1))


        case .review:
            writeInt(&buf, Int32(2))


        case .returnToWaitingList:
            writeInt(&buf, Int32(3))


        case .endEpisode:
            writeInt(&buf, Int32(4))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNextStepKind_lift(_ buf: RustBuffer) throws -> NextStepKind {
    return try FfiConverterTypeNextStepKind.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeNextStepKind_lower(_ value: NextStepKind) -> RustBuffer {
    return FfiConverterTypeNextStepKind.lower(value)
}



/**
 * What a client answered to an offer.
 */

public enum OfferResponse: Equatable, Hashable, CaseIterable {

    /**
     * Nothing yet.
     */
    case awaited
    /**
     * Yes.
     */
    case accepted
    /**
     * No.
     */
    case refused





}

#if compiler(>=6)
extension OfferResponse: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeOfferResponse: FfiConverterRustBuffer {
    typealias SwiftType = OfferResponse

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> OfferResponse {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .awaited

        case 2: return .accepted

        case 3: return .refused

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: OfferResponse, into buf: inout [UInt8]) {
        switch value {


        case .awaited:
            writeInt(&buf, Int32(1))


        case .accepted:
            writeInt(&buf, Int32(2))


        case .refused:
            writeInt(&buf, Int32(3))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOfferResponse_lift(_ buf: RustBuffer) throws -> OfferResponse {
    return try FfiConverterTypeOfferResponse.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOfferResponse_lower(_ value: OfferResponse) -> RustBuffer {
    return FfiConverterTypeOfferResponse.lower(value)
}



/**
 * Something that a list is ordered by. None of them is a score that predicts risk, and none a
 * protected characteristic: the check of the policy refuses both.
 */

public enum OrderKey: Equatable, Hashable, CaseIterable {

    /**
     * The more urgent band first.
     */
    case band
    /**
     * Those past `breach_target` first.
     */
    case breached
    /**
     * More points first.
     */
    case points
    /**
     * Who waits since the earlier day first.
     */
    case waitingSince
    /**
     * Who has more days on the policy's clock first.
     */
    case clockDays
    /**
     * Whom the service has cancelled more often first.
     */
    case cancelledByService





}

#if compiler(>=6)
extension OrderKey: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeOrderKey: FfiConverterRustBuffer {
    typealias SwiftType = OrderKey

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> OrderKey {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .band

        case 2: return .breached

        case 3: return .points

        case 4: return .waitingSince

        case 5: return .clockDays

        case 6: return .cancelledByService

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: OrderKey, into buf: inout [UInt8]) {
        switch value {


        case .band:
            writeInt(&buf, Int32(1))


        case .breached:
            writeInt(&buf, Int32(2))


        case .points:
            writeInt(&buf, Int32(3))


        case .waitingSince:
            writeInt(&buf, Int32(4))


        case .clockDays:
            writeInt(&buf, Int32(5))


        case .cancelledByService:
            writeInt(&buf, Int32(6))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOrderKey_lift(_ buf: RustBuffer) throws -> OrderKey {
    return try FfiConverterTypeOrderKey.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeOrderKey_lower(_ value: OrderKey) -> RustBuffer {
    return FfiConverterTypeOrderKey.lower(value)
}



/**
 * Whether a worker has a network of peers.
 */

public enum PeerNetwork: Equatable, Hashable, CaseIterable {

    /**
     * Nothing is recorded.
     */
    case notRecorded
    /**
     * The worker has a link with one.
     */
    case linked
    /**
     * There is none, and nobody helps to start one.
     */
    case noneThere
    /**
     * There is none, and one is being started with the service's help.
     */
    case beingStarted
    /**
     * The worker was offered a link and does not want one.
     */
    case notWanted





}

#if compiler(>=6)
extension PeerNetwork: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePeerNetwork: FfiConverterRustBuffer {
    typealias SwiftType = PeerNetwork

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PeerNetwork {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .notRecorded

        case 2: return .linked

        case 3: return .noneThere

        case 4: return .beingStarted

        case 5: return .notWanted

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: PeerNetwork, into buf: inout [UInt8]) {
        switch value {


        case .notRecorded:
            writeInt(&buf, Int32(1))


        case .linked:
            writeInt(&buf, Int32(2))


        case .noneThere:
            writeInt(&buf, Int32(3))


        case .beingStarted:
            writeInt(&buf, Int32(4))


        case .notWanted:
            writeInt(&buf, Int32(5))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePeerNetwork_lift(_ buf: RustBuffer) throws -> PeerNetwork {
    return try FfiConverterTypePeerNetwork.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePeerNetwork_lower(_ value: PeerNetwork) -> RustBuffer {
    return FfiConverterTypePeerNetwork.lower(value)
}



/**
 * Where in an episode an appointment falls.
 */

public enum Phase: Equatable, Hashable, CaseIterable {

    /**
     * A screening call or meeting.
     */
    case screening
    /**
     * An assessment.
     */
    case assessment
    /**
     * A session before any session was attended.
     */
    case firstSession
    /**
     * A session after one was attended.
     */
    case laterSession





}

#if compiler(>=6)
extension Phase: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePhase: FfiConverterRustBuffer {
    typealias SwiftType = Phase

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Phase {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .screening

        case 2: return .assessment

        case 3: return .firstSession

        case 4: return .laterSession

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Phase, into buf: inout [UInt8]) {
        switch value {


        case .screening:
            writeInt(&buf, Int32(1))


        case .assessment:
            writeInt(&buf, Int32(2))


        case .firstSession:
            writeInt(&buf, Int32(3))


        case .laterSession:
            writeInt(&buf, Int32(4))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePhase_lift(_ buf: RustBuffer) throws -> Phase {
    return try FfiConverterTypePhase.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePhase_lower(_ value: Phase) -> RustBuffer {
    return FfiConverterTypePhase.lower(value)
}



/**
 * Something that would change a place.
 */

public enum PlaceChange: Equatable, Hashable {

    /**
     * A person records a band.
     */
    case recordBand(
        /**
         * The band in which it is placed until then.
         */placedAs: String
    )
    /**
     * The wait adds points.
     */
    case waitsOn(
        /**
         * The day.
         */on: CivilDate,
        /**
         * Points it adds.
         */adds: UInt32
    )
    /**
     * The target is breached.
     */
    case breaches(
        /**
         * The first day past the target.
         */on: CivilDate,
        /**
         * Points it adds.
         */adds: UInt32
    )
    /**
     * It has as many points as the one before it.
     */
    case pointsOfTheOneBefore(
        /**
         * The referral before it.
         */referral: String,
        /**
         * Points that are lacking.
         */lacking: UInt32
    )



    /**
     * The canonical JSON form, byte for byte the same in every language.
     */
public func toJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_placechange_to_json(
            FfiConverterTypePlaceChange_lower(self),uniffiCallStatus
    )
})
}



}

#if compiler(>=6)
extension PlaceChange: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePlaceChange: FfiConverterRustBuffer {
    typealias SwiftType = PlaceChange

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PlaceChange {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .recordBand(placedAs: try FfiConverterString.read(from: &buf)
        )

        case 2: return .waitsOn(on: try FfiConverterTypeCivilDate.read(from: &buf), adds: try FfiConverterUInt32.read(from: &buf)
        )

        case 3: return .breaches(on: try FfiConverterTypeCivilDate.read(from: &buf), adds: try FfiConverterUInt32.read(from: &buf)
        )

        case 4: return .pointsOfTheOneBefore(referral: try FfiConverterString.read(from: &buf), lacking: try FfiConverterUInt32.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: PlaceChange, into buf: inout [UInt8]) {
        switch value {


        case let .recordBand(placedAs):
            writeInt(&buf, Int32(1))
            FfiConverterString.write(placedAs, into: &buf)


        case let .waitsOn(on,adds):
            writeInt(&buf, Int32(2))
            FfiConverterTypeCivilDate.write(on, into: &buf)
            FfiConverterUInt32.write(adds, into: &buf)


        case let .breaches(on,adds):
            writeInt(&buf, Int32(3))
            FfiConverterTypeCivilDate.write(on, into: &buf)
            FfiConverterUInt32.write(adds, into: &buf)


        case let .pointsOfTheOneBefore(referral,lacking):
            writeInt(&buf, Int32(4))
            FfiConverterString.write(referral, into: &buf)
            FfiConverterUInt32.write(lacking, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePlaceChange_lift(_ buf: RustBuffer) throws -> PlaceChange {
    return try FfiConverterTypePlaceChange.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePlaceChange_lower(_ value: PlaceChange) -> RustBuffer {
    return FfiConverterTypePlaceChange.lower(value)
}



/**
 * What a plan for times of difficulty offers.
 */

public enum PlanOption: Equatable, Hashable, CaseIterable {

    /**
     * Somebody or something to turn to.
     */
    case sourceOfSupport
    /**
     * Time off.
     */
    case timeOff
    /**
     * Fewer or other duties for a while.
     */
    case lighterDuties
    /**
     * A talk soon after hard work.
     */
    case debrief





}

#if compiler(>=6)
extension PlanOption: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePlanOption: FfiConverterRustBuffer {
    typealias SwiftType = PlanOption

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PlanOption {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .sourceOfSupport

        case 2: return .timeOff

        case 3: return .lighterDuties

        case 4: return .debrief

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: PlanOption, into buf: inout [UInt8]) {
        switch value {


        case .sourceOfSupport:
            writeInt(&buf, Int32(1))


        case .timeOff:
            writeInt(&buf, Int32(2))


        case .lighterDuties:
            writeInt(&buf, Int32(3))


        case .debrief:
            writeInt(&buf, Int32(4))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePlanOption_lift(_ buf: RustBuffer) throws -> PlanOption {
    return try FfiConverterTypePlanOption.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePlanOption_lower(_ value: PlanOption) -> RustBuffer {
    return FfiConverterTypePlanOption.lower(value)
}



/**
 * How a policy document is written.
 */

public enum PolicyFormat: Equatable, Hashable, CaseIterable {

    /**
     * TOML, for people.
     */
    case toml
    /**
     * JSON, for machines.
     */
    case json





}

#if compiler(>=6)
extension PolicyFormat: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePolicyFormat: FfiConverterRustBuffer {
    typealias SwiftType = PolicyFormat

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> PolicyFormat {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .toml

        case 2: return .json

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: PolicyFormat, into buf: inout [UInt8]) {
        switch value {


        case .toml:
            writeInt(&buf, Int32(1))


        case .json:
            writeInt(&buf, Int32(2))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePolicyFormat_lift(_ buf: RustBuffer) throws -> PolicyFormat {
    return try FfiConverterTypePolicyFormat.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePolicyFormat_lower(_ value: PolicyFormat) -> RustBuffer {
    return FfiConverterTypePolicyFormat.lower(value)
}



/**
 * Something that must be in place before a session.
 */

public enum Prerequisite: Equatable, Hashable, CaseIterable {

    /**
     * A key contact at the place.
     */
    case keyContact
    /**
     * The client's agreement to the code of conduct.
     */
    case codeOfConduct
    /**
     * A valid risk assessment of the place.
     */
    case venueRiskAssessment
    /**
     * A plan of the activities.
     */
    case activityPlan
    /**
     * Agreement of both on the time.
     */
    case timeAgreedByBoth





}

#if compiler(>=6)
extension Prerequisite: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypePrerequisite: FfiConverterRustBuffer {
    typealias SwiftType = Prerequisite

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Prerequisite {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .keyContact

        case 2: return .codeOfConduct

        case 3: return .venueRiskAssessment

        case 4: return .activityPlan

        case 5: return .timeAgreedByBoth

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Prerequisite, into buf: inout [UInt8]) {
        switch value {


        case .keyContact:
            writeInt(&buf, Int32(1))


        case .codeOfConduct:
            writeInt(&buf, Int32(2))


        case .venueRiskAssessment:
            writeInt(&buf, Int32(3))


        case .activityPlan:
            writeInt(&buf, Int32(4))


        case .timeAgreedByBoth:
            writeInt(&buf, Int32(5))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePrerequisite_lift(_ buf: RustBuffer) throws -> Prerequisite {
    return try FfiConverterTypePrerequisite.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypePrerequisite_lower(_ value: Prerequisite) -> RustBuffer {
    return FfiConverterTypePrerequisite.lower(value)
}



/**
 * A protected characteristic of the Equality Act 2010, section 4.
 */

public enum ProtectedCharacteristic: Equatable, Hashable, CaseIterable {

    /**
     * Age.
     */
    case age
    /**
     * Disability.
     */
    case disability
    /**
     * Gender reassignment.
     */
    case genderReassignment
    /**
     * Marriage and civil partnership.
     */
    case marriageAndCivilPartnership
    /**
     * Pregnancy and maternity.
     */
    case pregnancyAndMaternity
    /**
     * Race.
     */
    case race
    /**
     * Religion or belief.
     */
    case religionOrBelief
    /**
     * Sex.
     */
    case sex
    /**
     * Sexual orientation.
     */
    case sexualOrientation





}

#if compiler(>=6)
extension ProtectedCharacteristic: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeProtectedCharacteristic: FfiConverterRustBuffer {
    typealias SwiftType = ProtectedCharacteristic

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ProtectedCharacteristic {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .age

        case 2: return .disability

        case 3: return .genderReassignment

        case 4: return .marriageAndCivilPartnership

        case 5: return .pregnancyAndMaternity

        case 6: return .race

        case 7: return .religionOrBelief

        case 8: return .sex

        case 9: return .sexualOrientation

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: ProtectedCharacteristic, into buf: inout [UInt8]) {
        switch value {


        case .age:
            writeInt(&buf, Int32(1))


        case .disability:
            writeInt(&buf, Int32(2))


        case .genderReassignment:
            writeInt(&buf, Int32(3))


        case .marriageAndCivilPartnership:
            writeInt(&buf, Int32(4))


        case .pregnancyAndMaternity:
            writeInt(&buf, Int32(5))


        case .race:
            writeInt(&buf, Int32(6))


        case .religionOrBelief:
            writeInt(&buf, Int32(7))


        case .sex:
            writeInt(&buf, Int32(8))


        case .sexualOrientation:
            writeInt(&buf, Int32(9))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeProtectedCharacteristic_lift(_ buf: RustBuffer) throws -> ProtectedCharacteristic {
    return try FfiConverterTypeProtectedCharacteristic.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeProtectedCharacteristic_lower(_ value: ProtectedCharacteristic) -> RustBuffer {
    return FfiConverterTypeProtectedCharacteristic.lower(value)
}



/**
 * Why an answer is what it is. Keep a default branch when you match on it: a later version may
 * know more reasons.
 */

public enum Reason: Equatable, Hashable {

    /**
     * The client has used less than the limit, and is not yet near it.
     */
    case withinLimit(unit: CapUnit, used: UInt32, allowed: UInt32, remaining: UInt32
    )
    /**
     * So little of the limit is left that the supported exit must be planned.
     */
    case nearLimit(unit: CapUnit, used: UInt32, allowed: UInt32, remaining: UInt32, planningStartsAt: UInt32
    )
    /**
     * The limit is used up.
     */
    case atLimit(unit: CapUnit, used: UInt32, allowed: UInt32
    )
    /**
     * More than the limit has been used.
     */
    case pastLimit(unit: CapUnit, used: UInt32, allowed: UInt32, over: UInt32
    )
    /**
     * The episode starts after the as-of date.
     */
    case notStarted(startsOn: CivilDate
    )
    /**
     * The episode has ended.
     */
    case episodeEnded(endedOn: CivilDate
    )
    /**
     * The line's last day for the episode has passed.
     */
    case lastDayPassed(lastDay: CivilDate
    )
    /**
     * Authorised extensions add to the limit.
     */
    case extended(unit: CapUnit, extra: UInt32, extensions: [String]
    )
    /**
     * More sessions are planned than are left.
     */
    case plannedPastLimit(unit: CapUnit, planned: UInt32, remaining: UInt32
    )
    /**
     * A client at high risk, or whose risk nobody has recorded, is never ended by a count: the named lead reviews.
     */
    case highRiskReview(risk: RecordedRisk, lead: String
    )
    /**
     * The supported exit should be planned now, and there is no plan.
     */
    case exitPlanMissing(needed: [ExitPlanItem]
    )
    /**
     * The plan for the supported exit lacks something.
     */
    case exitPlanIncomplete(missing: [ExitPlanItem]
    )
    /**
     * The plan for the supported exit holds everything the policy asks.
     */
    case exitPlanComplete
    /**
     * The day on which the exit plan is reviewed has come.
     */
    case exitPlanReviewDue(reviewOn: CivilDate
    )
    /**
     * So many appointments were missed that the policy asks for a next step.
     */
    case missedAppointments(rule: String, count: UInt32, threshold: UInt32, counted: MissedCounted, nextStep: NextStepKind, takenBy: String
    )
    /**
     * More days have passed since the last session than the policy likes.
     */
    case gapTooLong(lastOn: CivilDate, days: UInt32, atMost: UInt32
    )
    /**
     * The client lives outside the areas the line is for.
     */
    case outsideArea(areas: [String]
    )
    /**
     * Where the client lives is not recorded, and the line is for some areas only.
     */
    case areaNotRecorded(areas: [String]
    )
    /**
     * The client is younger or older than the line is for.
     */
    case outsideAges(youngest: UInt32?, oldest: UInt32?
    )
    /**
     * The client's age is not recorded, and the line is for some ages only.
     */
    case ageNotRecorded
    /**
     * Too little time has passed since the client's previous episode.
     */
    case tooSoonAfterEpisode(previousEndedOn: CivilDate, earliest: CivilDate
    )
    /**
     * An extension waits for a decision.
     */
    case extensionUndecided(`extension`: String, requestedOn: CivilDate, authorisedBy: [String]
    )
    /**
     * Somebody without the role authorised an extension, or would.
     */
    case extensionByOtherRole(`extension`: String?, role: String?, authorisedBy: [String]
    )
    /**
     * The authoriser of an extension is also the client's worker.
     */
    case extensionSelfAuthorised(`extension`: String?, authoriser: String, stands: Bool
    )
    /**
     * An extension was authorised, or is asked for, after it had been used.
     */
    case extensionAfterTheFact(`extension`: String?, on: CivilDate, unit: CapUnit, alreadyOver: UInt32
    )
    /**
     * An extension is larger than the policy allows at once.
     */
    case extensionTooLarge(`extension`: String?, amount: UInt32, mostAtOnce: UInt32
    )
    /**
     * More extensions than the policy allows in one episode.
     */
    case extensionTooMany(`extension`: String?, number: UInt32, mostTimes: UInt32
    )
    /**
     * An extension would take the limit past the line's absolute ceiling.
     */
    case extensionPastCeiling(`extension`: String?, unit: CapUnit, wouldBe: UInt32, ceiling: UInt32
    )
    /**
     * Something that must be recorded with an extension is not.
     */
    case extensionRecordMissing(`extension`: String?, missing: [ExtensionRecord]
    )
    /**
     * The reason given for an extension is not one the policy knows.
     */
    case extensionReasonUnknown(`extension`: String?, allowed: [String]
    )
    /**
     * An extension was refused.
     */
    case extensionRefused(`extension`: String, decidedOn: CivilDate
    )
    /**
     * An extension may no longer be used.
     */
    case extensionLapsed(`extension`: String, expiredOn: CivilDate
    )
    /**
     * The day on which an extension is reviewed has come, and its outcome is not recorded.
     */
    case extensionReviewDue(`extension`: String, reviewOn: CivilDate
    )
    /**
     * The additional sessions are used up, and what they brought is not recorded.
     */
    case extensionOutcomeMissing(`extension`: String
    )
    /**
     * The line has no extensions.
     */
    case extensionsNotOffered
    /**
     * An extension is within the policy.
     */
    case extensionWithinPolicy(unit: CapUnit, adds: UInt32, allowedAfter: UInt32
    )
    /**
     * The client attended.
     */
    case attended(counts: Bool
    )
    /**
     * The client came late and was seen.
     */
    case lateButSeen(counts: Bool
    )
    /**
     * The client came too late to be seen.
     */
    case lateAndNotSeen(counts: Bool
    )
    /**
     * The client did not attend and gave no warning.
     */
    case didNotAttend(counts: Bool
    )
    /**
     * The client cancelled with less than the notice.
     */
    case lateCancellation(noticeMinutes: Int64, noticeHours: UInt32, counts: Bool
    )
    /**
     * The client cancelled with the notice or more.
     */
    case cancelledWithNotice(noticeMinutes: Int64, noticeHours: UInt32, counts: Bool
    )
    /**
     * The service cancelled.
     */
    case cancelledByService(counts: Bool
    )
    /**
     * The missed session was re-booked within the grace period, and is forgiven.
     */
    case rebookedInTime(rebookedAt: CivilDateTime, graceHours: UInt32
    )
    /**
     * The late cancellation is one of those the policy forgives.
     */
    case lateCancellationForgiven(number: UInt32, forgiven: UInt32
    )
    /**
     * The missed session was waived.
     */
    case waived(role: String, reason: String
    )
    /**
     * A waiver was given by a role that may not, or for a reason the policy does not list.
     */
    case waiverNotAllowed(role: String, allowedBy: [String], reasons: [String]
    )
    /**
     * The appointment is still to come, or was on the as-of date.
     */
    case planned
    /**
     * The appointment's time has passed and nobody has recorded what became of it.
     */
    case attendanceNotRecorded(appointment: String, on: CivilDate
    )
    /**
     * The session is within what is left of the limit.
     */
    case bookingWithinLimit(unit: CapUnit, wouldBe: UInt32, allowed: UInt32
    )
    /**
     * The appointment does not count towards the limit.
     */
    case bookingDoesNotCount
    /**
     * The session needs an extension.
     */
    case bookingNeedsExtension(unit: CapUnit, wouldBe: UInt32, allowed: UInt32, authorisedBy: [String]
    )
    /**
     * The session would take the episode past what any extension may allow.
     */
    case bookingPastCeiling(unit: CapUnit, wouldBe: UInt32, atMost: UInt32
    )
    /**
     * The session would be after the line's last day for the episode.
     */
    case bookingAfterLastDay(lastDay: CivilDate
    )
    /**
     * The session would be before the as-of date.
     */
    case bookingInPast(on: CivilDate
    )
    /**
     * The session would be outside the episode.
     */
    case bookingOutsideEpisode(on: CivilDate, startedOn: CivilDate, endedOn: CivilDate?
    )
    /**
     * The client has another appointment at that time.
     */
    case bookingClashes(appointment: String
    )
    /**
     * The session would be too soon before or after another.
     */
    case bookingTooClose(other: String, otherOn: CivilDate, atLeastDays: UInt32
    )
    /**
     * The session is held in a way the line does not offer.
     */
    case modeNotOffered(found: DeliveryMode?, offered: [DeliveryMode]
    )
    /**
     * No key contact at the place is named before the first session.
     */
    case keyContactMissing
    /**
     * The client has not agreed the code of conduct before the first session.
     */
    case codeOfConductMissing
    /**
     * No risk assessment of the place is valid on the day.
     */
    case venueRiskAssessmentMissing(validUntil: CivilDate?
    )
    /**
     * The activities of the session are not planned.
     */
    case activitiesNotPlanned
    /**
     * Client and worker have not both agreed the time.
     */
    case timeNotAgreed
    /**
     * Everything in the series is as the policy asks.
     */
    case seriesAsAsked(sessions: UInt32
    )
    /**
     * Who is jointly responsible for a session of the series.
     */
    case jointlyResponsible(session: String, workers: [String]
    )
    /**
     * A session of the series is on another weekday.
     */
    case seriesWeekdayDiffers(session: String, expected: String, found: String
    )
    /**
     * A session of the series is at another local time.
     */
    case seriesTimeDiffers(session: String, expected: String, found: String, byClockChange: Bool
    )
    /**
     * A session of the series has too few workers.
     */
    case seriesFacilitatorsFew(session: String, found: UInt32, fewest: UInt32
    )
    /**
     * No worker of a session has a skill that the series asks for.
     */
    case seriesSkillMissing(session: String, skills: [String]
    )
    /**
     * The record of a session held lacks something.
     */
    case seriesChecklistIncomplete(session: String, missing: [ChecklistItem]
    )
    /**
     * A project has no last day.
     */
    case projectWithoutEnd
    /**
     * A session of the series is after its last day.
     */
    case seriesAfterEnd(session: String, on: CivilDate, endsOn: CivilDate
    )
    /**
     * More sessions of the series were held remotely than the policy likes.
     */
    case seriesMostlyRemote(remote: UInt32, held: UInt32, mostPercent: UInt32
    )
    /**
     * Nothing in the worker's day overlaps, and every journey fits.
     */
    case dayFeasible(engagements: UInt32
    )
    /**
     * Two engagements of a worker overlap.
     */
    case engagementsOverlap(first: String, second: String, minutes: UInt32
    )
    /**
     * Training overlaps a client's session.
     */
    case trainingOverClientSession(training: String, session: String, minutes: UInt32
    )
    /**
     * The journey from one engagement to the next does not fit between them.
     */
    case journeyDoesNotFit(before: String, next: String, minutesBetween: UInt32, travelMinutes: UInt32
    )



    /**
     * The reason in one sentence.
     */
public func inWords()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_reason_in_words(
            FfiConverterTypeReason_lower(self),uniffiCallStatus
    )
})
}

    /**
     * The clause of the policy that was read; empty when only facts were.
     */
public func policyClause()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_reason_policy_clause(
            FfiConverterTypeReason_lower(self),uniffiCallStatus
    )
})
}

    /**
     * The ids of the source rules it carries out.
     */
public func sourceRuleIds()throws  -> [String]  {
    return try  FfiConverterSequenceString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_reason_source_rule_ids(
            FfiConverterTypeReason_lower(self),uniffiCallStatus
    )
})
}

    /**
     * The stable code, the same in every language.
     */
public func stableCode()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_reason_stable_code(
            FfiConverterTypeReason_lower(self),uniffiCallStatus
    )
})
}

    /**
     * The canonical JSON form, byte for byte the same in every language.
     */
public func toJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_reason_to_json(
            FfiConverterTypeReason_lower(self),uniffiCallStatus
    )
})
}



}

#if compiler(>=6)
extension Reason: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeReason: FfiConverterRustBuffer {
    typealias SwiftType = Reason

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> Reason {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .withinLimit(unit: try FfiConverterTypeCapUnit.read(from: &buf), used: try FfiConverterUInt32.read(from: &buf), allowed: try FfiConverterUInt32.read(from: &buf), remaining: try FfiConverterUInt32.read(from: &buf)
        )

        case 2: return .nearLimit(unit: try FfiConverterTypeCapUnit.read(from: &buf), used: try FfiConverterUInt32.read(from: &buf), allowed: try FfiConverterUInt32.read(from: &buf), remaining: try FfiConverterUInt32.read(from: &buf), planningStartsAt: try FfiConverterUInt32.read(from: &buf)
        )

        case 3: return .atLimit(unit: try FfiConverterTypeCapUnit.read(from: &buf), used: try FfiConverterUInt32.read(from: &buf), allowed: try FfiConverterUInt32.read(from: &buf)
        )

        case 4: return .pastLimit(unit: try FfiConverterTypeCapUnit.read(from: &buf), used: try FfiConverterUInt32.read(from: &buf), allowed: try FfiConverterUInt32.read(from: &buf), over: try FfiConverterUInt32.read(from: &buf)
        )

        case 5: return .notStarted(startsOn: try FfiConverterTypeCivilDate.read(from: &buf)
        )

        case 6: return .episodeEnded(endedOn: try FfiConverterTypeCivilDate.read(from: &buf)
        )

        case 7: return .lastDayPassed(lastDay: try FfiConverterTypeCivilDate.read(from: &buf)
        )

        case 8: return .extended(unit: try FfiConverterTypeCapUnit.read(from: &buf), extra: try FfiConverterUInt32.read(from: &buf), extensions: try FfiConverterSequenceString.read(from: &buf)
        )

        case 9: return .plannedPastLimit(unit: try FfiConverterTypeCapUnit.read(from: &buf), planned: try FfiConverterUInt32.read(from: &buf), remaining: try FfiConverterUInt32.read(from: &buf)
        )

        case 10: return .highRiskReview(risk: try FfiConverterTypeRecordedRisk.read(from: &buf), lead: try FfiConverterString.read(from: &buf)
        )

        case 11: return .exitPlanMissing(needed: try FfiConverterSequenceTypeExitPlanItem.read(from: &buf)
        )

        case 12: return .exitPlanIncomplete(missing: try FfiConverterSequenceTypeExitPlanItem.read(from: &buf)
        )

        case 13: return .exitPlanComplete

        case 14: return .exitPlanReviewDue(reviewOn: try FfiConverterTypeCivilDate.read(from: &buf)
        )

        case 15: return .missedAppointments(rule: try FfiConverterString.read(from: &buf), count: try FfiConverterUInt32.read(from: &buf), threshold: try FfiConverterUInt32.read(from: &buf), counted: try FfiConverterTypeMissedCounted.read(from: &buf), nextStep: try FfiConverterTypeNextStepKind.read(from: &buf), takenBy: try FfiConverterString.read(from: &buf)
        )

        case 16: return .gapTooLong(lastOn: try FfiConverterTypeCivilDate.read(from: &buf), days: try FfiConverterUInt32.read(from: &buf), atMost: try FfiConverterUInt32.read(from: &buf)
        )

        case 17: return .outsideArea(areas: try FfiConverterSequenceString.read(from: &buf)
        )

        case 18: return .areaNotRecorded(areas: try FfiConverterSequenceString.read(from: &buf)
        )

        case 19: return .outsideAges(youngest: try FfiConverterOptionUInt32.read(from: &buf), oldest: try FfiConverterOptionUInt32.read(from: &buf)
        )

        case 20: return .ageNotRecorded

        case 21: return .tooSoonAfterEpisode(previousEndedOn: try FfiConverterTypeCivilDate.read(from: &buf), earliest: try FfiConverterTypeCivilDate.read(from: &buf)
        )

        case 22: return .extensionUndecided(extension: try FfiConverterString.read(from: &buf), requestedOn: try FfiConverterTypeCivilDate.read(from: &buf), authorisedBy: try FfiConverterSequenceString.read(from: &buf)
        )

        case 23: return .extensionByOtherRole(extension: try FfiConverterOptionString.read(from: &buf), role: try FfiConverterOptionString.read(from: &buf), authorisedBy: try FfiConverterSequenceString.read(from: &buf)
        )

        case 24: return .extensionSelfAuthorised(extension: try FfiConverterOptionString.read(from: &buf), authoriser: try FfiConverterString.read(from: &buf), stands: try FfiConverterBool.read(from: &buf)
        )

        case 25: return .extensionAfterTheFact(extension: try FfiConverterOptionString.read(from: &buf), on: try FfiConverterTypeCivilDate.read(from: &buf), unit: try FfiConverterTypeCapUnit.read(from: &buf), alreadyOver: try FfiConverterUInt32.read(from: &buf)
        )

        case 26: return .extensionTooLarge(extension: try FfiConverterOptionString.read(from: &buf), amount: try FfiConverterUInt32.read(from: &buf), mostAtOnce: try FfiConverterUInt32.read(from: &buf)
        )

        case 27: return .extensionTooMany(extension: try FfiConverterOptionString.read(from: &buf), number: try FfiConverterUInt32.read(from: &buf), mostTimes: try FfiConverterUInt32.read(from: &buf)
        )

        case 28: return .extensionPastCeiling(extension: try FfiConverterOptionString.read(from: &buf), unit: try FfiConverterTypeCapUnit.read(from: &buf), wouldBe: try FfiConverterUInt32.read(from: &buf), ceiling: try FfiConverterUInt32.read(from: &buf)
        )

        case 29: return .extensionRecordMissing(extension: try FfiConverterOptionString.read(from: &buf), missing: try FfiConverterSequenceTypeExtensionRecord.read(from: &buf)
        )

        case 30: return .extensionReasonUnknown(extension: try FfiConverterOptionString.read(from: &buf), allowed: try FfiConverterSequenceString.read(from: &buf)
        )

        case 31: return .extensionRefused(extension: try FfiConverterString.read(from: &buf), decidedOn: try FfiConverterTypeCivilDate.read(from: &buf)
        )

        case 32: return .extensionLapsed(extension: try FfiConverterString.read(from: &buf), expiredOn: try FfiConverterTypeCivilDate.read(from: &buf)
        )

        case 33: return .extensionReviewDue(extension: try FfiConverterString.read(from: &buf), reviewOn: try FfiConverterTypeCivilDate.read(from: &buf)
        )

        case 34: return .extensionOutcomeMissing(extension: try FfiConverterString.read(from: &buf)
        )

        case 35: return .extensionsNotOffered

        case 36: return .extensionWithinPolicy(unit: try FfiConverterTypeCapUnit.read(from: &buf), adds: try FfiConverterUInt32.read(from: &buf), allowedAfter: try FfiConverterUInt32.read(from: &buf)
        )

        case 37: return .attended(counts: try FfiConverterBool.read(from: &buf)
        )

        case 38: return .lateButSeen(counts: try FfiConverterBool.read(from: &buf)
        )

        case 39: return .lateAndNotSeen(counts: try FfiConverterBool.read(from: &buf)
        )

        case 40: return .didNotAttend(counts: try FfiConverterBool.read(from: &buf)
        )

        case 41: return .lateCancellation(noticeMinutes: try FfiConverterInt64.read(from: &buf), noticeHours: try FfiConverterUInt32.read(from: &buf), counts: try FfiConverterBool.read(from: &buf)
        )

        case 42: return .cancelledWithNotice(noticeMinutes: try FfiConverterInt64.read(from: &buf), noticeHours: try FfiConverterUInt32.read(from: &buf), counts: try FfiConverterBool.read(from: &buf)
        )

        case 43: return .cancelledByService(counts: try FfiConverterBool.read(from: &buf)
        )

        case 44: return .rebookedInTime(rebookedAt: try FfiConverterTypeCivilDateTime.read(from: &buf), graceHours: try FfiConverterUInt32.read(from: &buf)
        )

        case 45: return .lateCancellationForgiven(number: try FfiConverterUInt32.read(from: &buf), forgiven: try FfiConverterUInt32.read(from: &buf)
        )

        case 46: return .waived(role: try FfiConverterString.read(from: &buf), reason: try FfiConverterString.read(from: &buf)
        )

        case 47: return .waiverNotAllowed(role: try FfiConverterString.read(from: &buf), allowedBy: try FfiConverterSequenceString.read(from: &buf), reasons: try FfiConverterSequenceString.read(from: &buf)
        )

        case 48: return .planned

        case 49: return .attendanceNotRecorded(appointment: try FfiConverterString.read(from: &buf), on: try FfiConverterTypeCivilDate.read(from: &buf)
        )

        case 50: return .bookingWithinLimit(unit: try FfiConverterTypeCapUnit.read(from: &buf), wouldBe: try FfiConverterUInt32.read(from: &buf), allowed: try FfiConverterUInt32.read(from: &buf)
        )

        case 51: return .bookingDoesNotCount

        case 52: return .bookingNeedsExtension(unit: try FfiConverterTypeCapUnit.read(from: &buf), wouldBe: try FfiConverterUInt32.read(from: &buf), allowed: try FfiConverterUInt32.read(from: &buf), authorisedBy: try FfiConverterSequenceString.read(from: &buf)
        )

        case 53: return .bookingPastCeiling(unit: try FfiConverterTypeCapUnit.read(from: &buf), wouldBe: try FfiConverterUInt32.read(from: &buf), atMost: try FfiConverterUInt32.read(from: &buf)
        )

        case 54: return .bookingAfterLastDay(lastDay: try FfiConverterTypeCivilDate.read(from: &buf)
        )

        case 55: return .bookingInPast(on: try FfiConverterTypeCivilDate.read(from: &buf)
        )

        case 56: return .bookingOutsideEpisode(on: try FfiConverterTypeCivilDate.read(from: &buf), startedOn: try FfiConverterTypeCivilDate.read(from: &buf), endedOn: try FfiConverterOptionTypeCivilDate.read(from: &buf)
        )

        case 57: return .bookingClashes(appointment: try FfiConverterString.read(from: &buf)
        )

        case 58: return .bookingTooClose(other: try FfiConverterString.read(from: &buf), otherOn: try FfiConverterTypeCivilDate.read(from: &buf), atLeastDays: try FfiConverterUInt32.read(from: &buf)
        )

        case 59: return .modeNotOffered(found: try FfiConverterOptionTypeDeliveryMode.read(from: &buf), offered: try FfiConverterSequenceTypeDeliveryMode.read(from: &buf)
        )

        case 60: return .keyContactMissing

        case 61: return .codeOfConductMissing

        case 62: return .venueRiskAssessmentMissing(validUntil: try FfiConverterOptionTypeCivilDate.read(from: &buf)
        )

        case 63: return .activitiesNotPlanned

        case 64: return .timeNotAgreed

        case 65: return .seriesAsAsked(sessions: try FfiConverterUInt32.read(from: &buf)
        )

        case 66: return .jointlyResponsible(session: try FfiConverterString.read(from: &buf), workers: try FfiConverterSequenceString.read(from: &buf)
        )

        case 67: return .seriesWeekdayDiffers(session: try FfiConverterString.read(from: &buf), expected: try FfiConverterString.read(from: &buf), found: try FfiConverterString.read(from: &buf)
        )

        case 68: return .seriesTimeDiffers(session: try FfiConverterString.read(from: &buf), expected: try FfiConverterString.read(from: &buf), found: try FfiConverterString.read(from: &buf), byClockChange: try FfiConverterBool.read(from: &buf)
        )

        case 69: return .seriesFacilitatorsFew(session: try FfiConverterString.read(from: &buf), found: try FfiConverterUInt32.read(from: &buf), fewest: try FfiConverterUInt32.read(from: &buf)
        )

        case 70: return .seriesSkillMissing(session: try FfiConverterString.read(from: &buf), skills: try FfiConverterSequenceString.read(from: &buf)
        )

        case 71: return .seriesChecklistIncomplete(session: try FfiConverterString.read(from: &buf), missing: try FfiConverterSequenceTypeChecklistItem.read(from: &buf)
        )

        case 72: return .projectWithoutEnd

        case 73: return .seriesAfterEnd(session: try FfiConverterString.read(from: &buf), on: try FfiConverterTypeCivilDate.read(from: &buf), endsOn: try FfiConverterTypeCivilDate.read(from: &buf)
        )

        case 74: return .seriesMostlyRemote(remote: try FfiConverterUInt32.read(from: &buf), held: try FfiConverterUInt32.read(from: &buf), mostPercent: try FfiConverterUInt32.read(from: &buf)
        )

        case 75: return .dayFeasible(engagements: try FfiConverterUInt32.read(from: &buf)
        )

        case 76: return .engagementsOverlap(first: try FfiConverterString.read(from: &buf), second: try FfiConverterString.read(from: &buf), minutes: try FfiConverterUInt32.read(from: &buf)
        )

        case 77: return .trainingOverClientSession(training: try FfiConverterString.read(from: &buf), session: try FfiConverterString.read(from: &buf), minutes: try FfiConverterUInt32.read(from: &buf)
        )

        case 78: return .journeyDoesNotFit(before: try FfiConverterString.read(from: &buf), next: try FfiConverterString.read(from: &buf), minutesBetween: try FfiConverterUInt32.read(from: &buf), travelMinutes: try FfiConverterUInt32.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: Reason, into buf: inout [UInt8]) {
        switch value {


        case let .withinLimit(unit,used,allowed,remaining):
            writeInt(&buf, Int32(1))
            FfiConverterTypeCapUnit.write(unit, into: &buf)
            FfiConverterUInt32.write(used, into: &buf)
            FfiConverterUInt32.write(allowed, into: &buf)
            FfiConverterUInt32.write(remaining, into: &buf)


        case let .nearLimit(unit,used,allowed,remaining,planningStartsAt):
            writeInt(&buf, Int32(2))
            FfiConverterTypeCapUnit.write(unit, into: &buf)
            FfiConverterUInt32.write(used, into: &buf)
            FfiConverterUInt32.write(allowed, into: &buf)
            FfiConverterUInt32.write(remaining, into: &buf)
            FfiConverterUInt32.write(planningStartsAt, into: &buf)


        case let .atLimit(unit,used,allowed):
            writeInt(&buf, Int32(3))
            FfiConverterTypeCapUnit.write(unit, into: &buf)
            FfiConverterUInt32.write(used, into: &buf)
            FfiConverterUInt32.write(allowed, into: &buf)


        case let .pastLimit(unit,used,allowed,over):
            writeInt(&buf, Int32(4))
            FfiConverterTypeCapUnit.write(unit, into: &buf)
            FfiConverterUInt32.write(used, into: &buf)
            FfiConverterUInt32.write(allowed, into: &buf)
            FfiConverterUInt32.write(over, into: &buf)


        case let .notStarted(startsOn):
            writeInt(&buf, Int32(5))
            FfiConverterTypeCivilDate.write(startsOn, into: &buf)


        case let .episodeEnded(endedOn):
            writeInt(&buf, Int32(6))
            FfiConverterTypeCivilDate.write(endedOn, into: &buf)


        case let .lastDayPassed(lastDay):
            writeInt(&buf, Int32(7))
            FfiConverterTypeCivilDate.write(lastDay, into: &buf)


        case let .extended(unit,extra,extensions):
            writeInt(&buf, Int32(8))
            FfiConverterTypeCapUnit.write(unit, into: &buf)
            FfiConverterUInt32.write(extra, into: &buf)
            FfiConverterSequenceString.write(extensions, into: &buf)


        case let .plannedPastLimit(unit,planned,remaining):
            writeInt(&buf, Int32(9))
            FfiConverterTypeCapUnit.write(unit, into: &buf)
            FfiConverterUInt32.write(planned, into: &buf)
            FfiConverterUInt32.write(remaining, into: &buf)


        case let .highRiskReview(risk,lead):
            writeInt(&buf, Int32(10))
            FfiConverterTypeRecordedRisk.write(risk, into: &buf)
            FfiConverterString.write(lead, into: &buf)


        case let .exitPlanMissing(needed):
            writeInt(&buf, Int32(11))
            FfiConverterSequenceTypeExitPlanItem.write(needed, into: &buf)


        case let .exitPlanIncomplete(missing):
            writeInt(&buf, Int32(12))
            FfiConverterSequenceTypeExitPlanItem.write(missing, into: &buf)


        case .exitPlanComplete:
            writeInt(&buf, Int32(13))


        case let .exitPlanReviewDue(reviewOn):
            writeInt(&buf, Int32(14))
            FfiConverterTypeCivilDate.write(reviewOn, into: &buf)


        case let .missedAppointments(rule,count,threshold,counted,nextStep,takenBy):
            writeInt(&buf, Int32(15))
            FfiConverterString.write(rule, into: &buf)
            FfiConverterUInt32.write(count, into: &buf)
            FfiConverterUInt32.write(threshold, into: &buf)
            FfiConverterTypeMissedCounted.write(counted, into: &buf)
            FfiConverterTypeNextStepKind.write(nextStep, into: &buf)
            FfiConverterString.write(takenBy, into: &buf)


        case let .gapTooLong(lastOn,days,atMost):
            writeInt(&buf, Int32(16))
            FfiConverterTypeCivilDate.write(lastOn, into: &buf)
            FfiConverterUInt32.write(days, into: &buf)
            FfiConverterUInt32.write(atMost, into: &buf)


        case let .outsideArea(areas):
            writeInt(&buf, Int32(17))
            FfiConverterSequenceString.write(areas, into: &buf)


        case let .areaNotRecorded(areas):
            writeInt(&buf, Int32(18))
            FfiConverterSequenceString.write(areas, into: &buf)


        case let .outsideAges(youngest,oldest):
            writeInt(&buf, Int32(19))
            FfiConverterOptionUInt32.write(youngest, into: &buf)
            FfiConverterOptionUInt32.write(oldest, into: &buf)


        case .ageNotRecorded:
            writeInt(&buf, Int32(20))


        case let .tooSoonAfterEpisode(previousEndedOn,earliest):
            writeInt(&buf, Int32(21))
            FfiConverterTypeCivilDate.write(previousEndedOn, into: &buf)
            FfiConverterTypeCivilDate.write(earliest, into: &buf)


        case let .extensionUndecided(`extension`,requestedOn,authorisedBy):
            writeInt(&buf, Int32(22))
            FfiConverterString.write(`extension`, into: &buf)
            FfiConverterTypeCivilDate.write(requestedOn, into: &buf)
            FfiConverterSequenceString.write(authorisedBy, into: &buf)


        case let .extensionByOtherRole(`extension`,role,authorisedBy):
            writeInt(&buf, Int32(23))
            FfiConverterOptionString.write(`extension`, into: &buf)
            FfiConverterOptionString.write(role, into: &buf)
            FfiConverterSequenceString.write(authorisedBy, into: &buf)


        case let .extensionSelfAuthorised(`extension`,authoriser,stands):
            writeInt(&buf, Int32(24))
            FfiConverterOptionString.write(`extension`, into: &buf)
            FfiConverterString.write(authoriser, into: &buf)
            FfiConverterBool.write(stands, into: &buf)


        case let .extensionAfterTheFact(`extension`,on,unit,alreadyOver):
            writeInt(&buf, Int32(25))
            FfiConverterOptionString.write(`extension`, into: &buf)
            FfiConverterTypeCivilDate.write(on, into: &buf)
            FfiConverterTypeCapUnit.write(unit, into: &buf)
            FfiConverterUInt32.write(alreadyOver, into: &buf)


        case let .extensionTooLarge(`extension`,amount,mostAtOnce):
            writeInt(&buf, Int32(26))
            FfiConverterOptionString.write(`extension`, into: &buf)
            FfiConverterUInt32.write(amount, into: &buf)
            FfiConverterUInt32.write(mostAtOnce, into: &buf)


        case let .extensionTooMany(`extension`,number,mostTimes):
            writeInt(&buf, Int32(27))
            FfiConverterOptionString.write(`extension`, into: &buf)
            FfiConverterUInt32.write(number, into: &buf)
            FfiConverterUInt32.write(mostTimes, into: &buf)


        case let .extensionPastCeiling(`extension`,unit,wouldBe,ceiling):
            writeInt(&buf, Int32(28))
            FfiConverterOptionString.write(`extension`, into: &buf)
            FfiConverterTypeCapUnit.write(unit, into: &buf)
            FfiConverterUInt32.write(wouldBe, into: &buf)
            FfiConverterUInt32.write(ceiling, into: &buf)


        case let .extensionRecordMissing(`extension`,missing):
            writeInt(&buf, Int32(29))
            FfiConverterOptionString.write(`extension`, into: &buf)
            FfiConverterSequenceTypeExtensionRecord.write(missing, into: &buf)


        case let .extensionReasonUnknown(`extension`,allowed):
            writeInt(&buf, Int32(30))
            FfiConverterOptionString.write(`extension`, into: &buf)
            FfiConverterSequenceString.write(allowed, into: &buf)


        case let .extensionRefused(`extension`,decidedOn):
            writeInt(&buf, Int32(31))
            FfiConverterString.write(`extension`, into: &buf)
            FfiConverterTypeCivilDate.write(decidedOn, into: &buf)


        case let .extensionLapsed(`extension`,expiredOn):
            writeInt(&buf, Int32(32))
            FfiConverterString.write(`extension`, into: &buf)
            FfiConverterTypeCivilDate.write(expiredOn, into: &buf)


        case let .extensionReviewDue(`extension`,reviewOn):
            writeInt(&buf, Int32(33))
            FfiConverterString.write(`extension`, into: &buf)
            FfiConverterTypeCivilDate.write(reviewOn, into: &buf)


        case let .extensionOutcomeMissing(`extension`):
            writeInt(&buf, Int32(34))
            FfiConverterString.write(`extension`, into: &buf)


        case .extensionsNotOffered:
            writeInt(&buf, Int32(35))


        case let .extensionWithinPolicy(unit,adds,allowedAfter):
            writeInt(&buf, Int32(36))
            FfiConverterTypeCapUnit.write(unit, into: &buf)
            FfiConverterUInt32.write(adds, into: &buf)
            FfiConverterUInt32.write(allowedAfter, into: &buf)


        case let .attended(counts):
            writeInt(&buf, Int32(37))
            FfiConverterBool.write(counts, into: &buf)


        case let .lateButSeen(counts):
            writeInt(&buf, Int32(38))
            FfiConverterBool.write(counts, into: &buf)


        case let .lateAndNotSeen(counts):
            writeInt(&buf, Int32(39))
            FfiConverterBool.write(counts, into: &buf)


        case let .didNotAttend(counts):
            writeInt(&buf, Int32(40))
            FfiConverterBool.write(counts, into: &buf)


        case let .lateCancellation(noticeMinutes,noticeHours,counts):
            writeInt(&buf, Int32(41))
            FfiConverterInt64.write(noticeMinutes, into: &buf)
            FfiConverterUInt32.write(noticeHours, into: &buf)
            FfiConverterBool.write(counts, into: &buf)


        case let .cancelledWithNotice(noticeMinutes,noticeHours,counts):
            writeInt(&buf, Int32(42))
            FfiConverterInt64.write(noticeMinutes, into: &buf)
            FfiConverterUInt32.write(noticeHours, into: &buf)
            FfiConverterBool.write(counts, into: &buf)


        case let .cancelledByService(counts):
            writeInt(&buf, Int32(43))
            FfiConverterBool.write(counts, into: &buf)


        case let .rebookedInTime(rebookedAt,graceHours):
            writeInt(&buf, Int32(44))
            FfiConverterTypeCivilDateTime.write(rebookedAt, into: &buf)
            FfiConverterUInt32.write(graceHours, into: &buf)


        case let .lateCancellationForgiven(number,forgiven):
            writeInt(&buf, Int32(45))
            FfiConverterUInt32.write(number, into: &buf)
            FfiConverterUInt32.write(forgiven, into: &buf)


        case let .waived(role,reason):
            writeInt(&buf, Int32(46))
            FfiConverterString.write(role, into: &buf)
            FfiConverterString.write(reason, into: &buf)


        case let .waiverNotAllowed(role,allowedBy,reasons):
            writeInt(&buf, Int32(47))
            FfiConverterString.write(role, into: &buf)
            FfiConverterSequenceString.write(allowedBy, into: &buf)
            FfiConverterSequenceString.write(reasons, into: &buf)


        case .planned:
            writeInt(&buf, Int32(48))


        case let .attendanceNotRecorded(appointment,on):
            writeInt(&buf, Int32(49))
            FfiConverterString.write(appointment, into: &buf)
            FfiConverterTypeCivilDate.write(on, into: &buf)


        case let .bookingWithinLimit(unit,wouldBe,allowed):
            writeInt(&buf, Int32(50))
            FfiConverterTypeCapUnit.write(unit, into: &buf)
            FfiConverterUInt32.write(wouldBe, into: &buf)
            FfiConverterUInt32.write(allowed, into: &buf)


        case .bookingDoesNotCount:
            writeInt(&buf, Int32(51))


        case let .bookingNeedsExtension(unit,wouldBe,allowed,authorisedBy):
            writeInt(&buf, Int32(52))
            FfiConverterTypeCapUnit.write(unit, into: &buf)
            FfiConverterUInt32.write(wouldBe, into: &buf)
            FfiConverterUInt32.write(allowed, into: &buf)
            FfiConverterSequenceString.write(authorisedBy, into: &buf)


        case let .bookingPastCeiling(unit,wouldBe,atMost):
            writeInt(&buf, Int32(53))
            FfiConverterTypeCapUnit.write(unit, into: &buf)
            FfiConverterUInt32.write(wouldBe, into: &buf)
            FfiConverterUInt32.write(atMost, into: &buf)


        case let .bookingAfterLastDay(lastDay):
            writeInt(&buf, Int32(54))
            FfiConverterTypeCivilDate.write(lastDay, into: &buf)


        case let .bookingInPast(on):
            writeInt(&buf, Int32(55))
            FfiConverterTypeCivilDate.write(on, into: &buf)


        case let .bookingOutsideEpisode(on,startedOn,endedOn):
            writeInt(&buf, Int32(56))
            FfiConverterTypeCivilDate.write(on, into: &buf)
            FfiConverterTypeCivilDate.write(startedOn, into: &buf)
            FfiConverterOptionTypeCivilDate.write(endedOn, into: &buf)


        case let .bookingClashes(appointment):
            writeInt(&buf, Int32(57))
            FfiConverterString.write(appointment, into: &buf)


        case let .bookingTooClose(other,otherOn,atLeastDays):
            writeInt(&buf, Int32(58))
            FfiConverterString.write(other, into: &buf)
            FfiConverterTypeCivilDate.write(otherOn, into: &buf)
            FfiConverterUInt32.write(atLeastDays, into: &buf)


        case let .modeNotOffered(found,offered):
            writeInt(&buf, Int32(59))
            FfiConverterOptionTypeDeliveryMode.write(found, into: &buf)
            FfiConverterSequenceTypeDeliveryMode.write(offered, into: &buf)


        case .keyContactMissing:
            writeInt(&buf, Int32(60))


        case .codeOfConductMissing:
            writeInt(&buf, Int32(61))


        case let .venueRiskAssessmentMissing(validUntil):
            writeInt(&buf, Int32(62))
            FfiConverterOptionTypeCivilDate.write(validUntil, into: &buf)


        case .activitiesNotPlanned:
            writeInt(&buf, Int32(63))


        case .timeNotAgreed:
            writeInt(&buf, Int32(64))


        case let .seriesAsAsked(sessions):
            writeInt(&buf, Int32(65))
            FfiConverterUInt32.write(sessions, into: &buf)


        case let .jointlyResponsible(session,workers):
            writeInt(&buf, Int32(66))
            FfiConverterString.write(session, into: &buf)
            FfiConverterSequenceString.write(workers, into: &buf)


        case let .seriesWeekdayDiffers(session,expected,found):
            writeInt(&buf, Int32(67))
            FfiConverterString.write(session, into: &buf)
            FfiConverterString.write(expected, into: &buf)
            FfiConverterString.write(found, into: &buf)


        case let .seriesTimeDiffers(session,expected,found,byClockChange):
            writeInt(&buf, Int32(68))
            FfiConverterString.write(session, into: &buf)
            FfiConverterString.write(expected, into: &buf)
            FfiConverterString.write(found, into: &buf)
            FfiConverterBool.write(byClockChange, into: &buf)


        case let .seriesFacilitatorsFew(session,found,fewest):
            writeInt(&buf, Int32(69))
            FfiConverterString.write(session, into: &buf)
            FfiConverterUInt32.write(found, into: &buf)
            FfiConverterUInt32.write(fewest, into: &buf)


        case let .seriesSkillMissing(session,skills):
            writeInt(&buf, Int32(70))
            FfiConverterString.write(session, into: &buf)
            FfiConverterSequenceString.write(skills, into: &buf)


        case let .seriesChecklistIncomplete(session,missing):
            writeInt(&buf, Int32(71))
            FfiConverterString.write(session, into: &buf)
            FfiConverterSequenceTypeChecklistItem.write(missing, into: &buf)


        case .projectWithoutEnd:
            writeInt(&buf, Int32(72))


        case let .seriesAfterEnd(session,on,endsOn):
            writeInt(&buf, Int32(73))
            FfiConverterString.write(session, into: &buf)
            FfiConverterTypeCivilDate.write(on, into: &buf)
            FfiConverterTypeCivilDate.write(endsOn, into: &buf)


        case let .seriesMostlyRemote(remote,held,mostPercent):
            writeInt(&buf, Int32(74))
            FfiConverterUInt32.write(remote, into: &buf)
            FfiConverterUInt32.write(held, into: &buf)
            FfiConverterUInt32.write(mostPercent, into: &buf)


        case let .dayFeasible(engagements):
            writeInt(&buf, Int32(75))
            FfiConverterUInt32.write(engagements, into: &buf)


        case let .engagementsOverlap(first,second,minutes):
            writeInt(&buf, Int32(76))
            FfiConverterString.write(first, into: &buf)
            FfiConverterString.write(second, into: &buf)
            FfiConverterUInt32.write(minutes, into: &buf)


        case let .trainingOverClientSession(training,session,minutes):
            writeInt(&buf, Int32(77))
            FfiConverterString.write(training, into: &buf)
            FfiConverterString.write(session, into: &buf)
            FfiConverterUInt32.write(minutes, into: &buf)


        case let .journeyDoesNotFit(before,next,minutesBetween,travelMinutes):
            writeInt(&buf, Int32(78))
            FfiConverterString.write(before, into: &buf)
            FfiConverterString.write(next, into: &buf)
            FfiConverterUInt32.write(minutesBetween, into: &buf)
            FfiConverterUInt32.write(travelMinutes, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReason_lift(_ buf: RustBuffer) throws -> Reason {
    return try FfiConverterTypeReason.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReason_lower(_ value: Reason) -> RustBuffer {
    return FfiConverterTypeReason.lower(value)
}



/**
 * Whether a person has recorded the client as at high risk. Never computed.
 */

public enum RecordedRisk: Equatable, Hashable, CaseIterable {

    /**
     * Nobody has recorded it yet; treated with the same care as high.
     */
    case notRecorded
    /**
     * A person recorded that the risk is not high.
     */
    case notHigh
    /**
     * A person recorded high risk.
     */
    case high





}

#if compiler(>=6)
extension RecordedRisk: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeRecordedRisk: FfiConverterRustBuffer {
    typealias SwiftType = RecordedRisk

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> RecordedRisk {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .notRecorded

        case 2: return .notHigh

        case 3: return .high

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: RecordedRisk, into buf: inout [UInt8]) {
        switch value {


        case .notRecorded:
            writeInt(&buf, Int32(1))


        case .notHigh:
            writeInt(&buf, Int32(2))


        case .high:
            writeInt(&buf, Int32(3))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRecordedRisk_lift(_ buf: RustBuffer) throws -> RecordedRisk {
    return try FfiConverterTypeRecordedRisk.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeRecordedRisk_lower(_ value: RecordedRisk) -> RustBuffer {
    return FfiConverterTypeRecordedRisk.lower(value)
}



/**
 * A step on the way from referral to support.
 */

public enum ReferralStep: Equatable, Hashable, CaseIterable {

    /**
     * The service received the referral.
     */
    case received
    /**
     * Somebody looked at it and answered the referrer.
     */
    case triaged
    /**
     * The client was assessed.
     */
    case assessed
    /**
     * The client was allocated to a worker.
     */
    case allocated
    /**
     * The first session took place.
     */
    case firstSession
    /**
     * The client was admitted to a secure setting.
     */
    case admitted
    /**
     * The client returned safely from it.
     */
    case safelyReturned





}

#if compiler(>=6)
extension ReferralStep: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeReferralStep: FfiConverterRustBuffer {
    typealias SwiftType = ReferralStep

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ReferralStep {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .received

        case 2: return .triaged

        case 3: return .assessed

        case 4: return .allocated

        case 5: return .firstSession

        case 6: return .admitted

        case 7: return .safelyReturned

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: ReferralStep, into buf: inout [UInt8]) {
        switch value {


        case .received:
            writeInt(&buf, Int32(1))


        case .triaged:
            writeInt(&buf, Int32(2))


        case .assessed:
            writeInt(&buf, Int32(3))


        case .allocated:
            writeInt(&buf, Int32(4))


        case .firstSession:
            writeInt(&buf, Int32(5))


        case .admitted:
            writeInt(&buf, Int32(6))


        case .safelyReturned:
            writeInt(&buf, Int32(7))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReferralStep_lift(_ buf: RustBuffer) throws -> ReferralStep {
    return try FfiConverterTypeReferralStep.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReferralStep_lower(_ value: ReferralStep) -> RustBuffer {
    return FfiConverterTypeReferralStep.lower(value)
}



/**
 * What a review decided.
 */

public enum ReviewDecision: Equatable, Hashable, CaseIterable {

    /**
     * The clock is reset to zero.
     */
    case reset
    /**
     * The clock goes on as if nothing had happened.
     */
    case keep
    /**
     * The client is referred back to the referrer.
     */
    case referBack





}

#if compiler(>=6)
extension ReviewDecision: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeReviewDecision: FfiConverterRustBuffer {
    typealias SwiftType = ReviewDecision

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> ReviewDecision {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .reset

        case 2: return .keep

        case 3: return .referBack

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: ReviewDecision, into buf: inout [UInt8]) {
        switch value {


        case .reset:
            writeInt(&buf, Int32(1))


        case .keep:
            writeInt(&buf, Int32(2))


        case .referBack:
            writeInt(&buf, Int32(3))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReviewDecision_lift(_ buf: RustBuffer) throws -> ReviewDecision {
    return try FfiConverterTypeReviewDecision.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeReviewDecision_lower(_ value: ReviewDecision) -> RustBuffer {
    return FfiConverterTypeReviewDecision.lower(value)
}



/**
 * What kind of fact was set aside.
 */

public enum SetAsideKind: Equatable, Hashable, CaseIterable {

    /**
     * What became of an appointment.
     */
    case attendance
    /**
     * A cancellation.
     */
    case cancellation
    /**
     * A replacement for a missed appointment.
     */
    case rebooking
    /**
     * A waiver.
     */
    case waiver
    /**
     * A request for an extension.
     */
    case extensionRequest
    /**
     * A decision about an extension.
     */
    case extensionDecision
    /**
     * The end of the episode.
     */
    case episodeEnd
    /**
     * The start of planning the supported exit.
     */
    case exitPlan
    /**
     * A step taken after missed appointments.
     */
    case stepTaken





}

#if compiler(>=6)
extension SetAsideKind: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeSetAsideKind: FfiConverterRustBuffer {
    typealias SwiftType = SetAsideKind

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SetAsideKind {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .attendance

        case 2: return .cancellation

        case 3: return .rebooking

        case 4: return .waiver

        case 5: return .extensionRequest

        case 6: return .extensionDecision

        case 7: return .episodeEnd

        case 8: return .exitPlan

        case 9: return .stepTaken

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: SetAsideKind, into buf: inout [UInt8]) {
        switch value {


        case .attendance:
            writeInt(&buf, Int32(1))


        case .cancellation:
            writeInt(&buf, Int32(2))


        case .rebooking:
            writeInt(&buf, Int32(3))


        case .waiver:
            writeInt(&buf, Int32(4))


        case .extensionRequest:
            writeInt(&buf, Int32(5))


        case .extensionDecision:
            writeInt(&buf, Int32(6))


        case .episodeEnd:
            writeInt(&buf, Int32(7))


        case .exitPlan:
            writeInt(&buf, Int32(8))


        case .stepTaken:
            writeInt(&buf, Int32(9))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSetAsideKind_lift(_ buf: RustBuffer) throws -> SetAsideKind {
    return try FfiConverterTypeSetAsideKind.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeSetAsideKind_lower(_ value: SetAsideKind) -> RustBuffer {
    return FfiConverterTypeSetAsideKind.lower(value)
}



/**
 * Where a client stands against the limit.
 */

public enum StandingState: Equatable, Hashable, CaseIterable {

    /**
     * The episode starts after the as-of date.
     */
    case notStarted
    /**
     * Within the limit, and not yet near it.
     */
    case within
    /**
     * Within the limit, and near enough for the supported exit to be planned.
     */
    case near
    /**
     * The limit is used up.
     */
    case at
    /**
     * More than the limit was used.
     */
    case past
    /**
     * The episode has ended.
     */
    case ended





}

#if compiler(>=6)
extension StandingState: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeStandingState: FfiConverterRustBuffer {
    typealias SwiftType = StandingState

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> StandingState {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .notStarted

        case 2: return .within

        case 3: return .near

        case 4: return .at

        case 5: return .past

        case 6: return .ended

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: StandingState, into buf: inout [UInt8]) {
        switch value {


        case .notStarted:
            writeInt(&buf, Int32(1))


        case .within:
            writeInt(&buf, Int32(2))


        case .near:
            writeInt(&buf, Int32(3))


        case .at:
            writeInt(&buf, Int32(4))


        case .past:
            writeInt(&buf, Int32(5))


        case .ended:
            writeInt(&buf, Int32(6))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeStandingState_lift(_ buf: RustBuffer) throws -> StandingState {
    return try FfiConverterTypeStandingState.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeStandingState_lower(_ value: StandingState) -> RustBuffer {
    return FfiConverterTypeStandingState.lower(value)
}



/**
 * A step before a peer support worker starts.
 */

public enum StartStep: Equatable, Hashable, CaseIterable {

    /**
     * The role, its remit and its values are written down.
     */
    case roleSpecified
    /**
     * The post is not there to fill a gap in the team or the service.
     */
    case postIsNoGap
    /**
     * The team has a clear understanding of the role, its remit and its models.
     */
    case teamBriefed
    /**
     * The team could ask, and voice concerns.
     */
    case teamConcernsHeard
    /**
     * The team knows that nobody is pressed to tell their story.
     */
    case teamKnowsStoryIsOwned
    /**
     * Role-specific supervision by somebody with active experience of the role, and protected
     * time with a more experienced peer worker, are arranged.
     */
    case peerSupervisionArranged
    /**
     * The worker was asked which adjustments would help.
     */
    case adjustmentsAsked
    /**
     * Advice about benefits was offered.
     */
    case benefitsAdviceOffered
    /**
     * Occupational health knows that a history of ill health goes with the role.
     */
    case occupationalHealthInformed
    /**
     * What checks brought up was looked at by human resources and clinical staff together.
     */
    case flagsReviewed
    /**
     * Records of former care are closed to colleagues.
     */
    case recordsKeptApart
    /**
     * Where care would come from, should it be needed, was talked over.
     */
    case ownCareTalkedOver
    /**
     * The worker has a link with a network of peers, or help to start one.
     */
    case peerNetwork
    /**
     * There is a plan for times of difficulty.
     */
    case wellbeingPlan





}

#if compiler(>=6)
extension StartStep: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeStartStep: FfiConverterRustBuffer {
    typealias SwiftType = StartStep

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> StartStep {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .roleSpecified

        case 2: return .postIsNoGap

        case 3: return .teamBriefed

        case 4: return .teamConcernsHeard

        case 5: return .teamKnowsStoryIsOwned

        case 6: return .peerSupervisionArranged

        case 7: return .adjustmentsAsked

        case 8: return .benefitsAdviceOffered

        case 9: return .occupationalHealthInformed

        case 10: return .flagsReviewed

        case 11: return .recordsKeptApart

        case 12: return .ownCareTalkedOver

        case 13: return .peerNetwork

        case 14: return .wellbeingPlan

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: StartStep, into buf: inout [UInt8]) {
        switch value {


        case .roleSpecified:
            writeInt(&buf, Int32(1))


        case .postIsNoGap:
            writeInt(&buf, Int32(2))


        case .teamBriefed:
            writeInt(&buf, Int32(3))


        case .teamConcernsHeard:
            writeInt(&buf, Int32(4))


        case .teamKnowsStoryIsOwned:
            writeInt(&buf, Int32(5))


        case .peerSupervisionArranged:
            writeInt(&buf, Int32(6))


        case .adjustmentsAsked:
            writeInt(&buf, Int32(7))


        case .benefitsAdviceOffered:
            writeInt(&buf, Int32(8))


        case .occupationalHealthInformed:
            writeInt(&buf, Int32(9))


        case .flagsReviewed:
            writeInt(&buf, Int32(10))


        case .recordsKeptApart:
            writeInt(&buf, Int32(11))


        case .ownCareTalkedOver:
            writeInt(&buf, Int32(12))


        case .peerNetwork:
            writeInt(&buf, Int32(13))


        case .wellbeingPlan:
            writeInt(&buf, Int32(14))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeStartStep_lift(_ buf: RustBuffer) throws -> StartStep {
    return try FfiConverterTypeStartStep.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeStartStep_lower(_ value: StartStep) -> RustBuffer {
    return FfiConverterTypeStartStep.lower(value)
}



/**
 * Why a referral was closed without a first session.
 */

public enum StopReason: Equatable, Hashable, CaseIterable {

    /**
     * The client was shown to, or referred on to, a better suited service.
     */
    case referredOn
    /**
     * The client was referred back to the referrer.
     */
    case referredBack
    /**
     * The client declined.
     */
    case declinedByClient
    /**
     * The client was discharged after missing an appointment.
     */
    case dischargedAfterMissedAppointment
    /**
     * Assessed, and no support from this service is needed.
     */
    case noSupportNeeded
    /**
     * The client has died.
     */
    case died
    /**
     * The referral was made in error or twice.
     */
    case madeInError





}

#if compiler(>=6)
extension StopReason: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeStopReason: FfiConverterRustBuffer {
    typealias SwiftType = StopReason

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> StopReason {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .referredOn

        case 2: return .referredBack

        case 3: return .declinedByClient

        case 4: return .dischargedAfterMissedAppointment

        case 5: return .noSupportNeeded

        case 6: return .died

        case 7: return .madeInError

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: StopReason, into buf: inout [UInt8]) {
        switch value {


        case .referredOn:
            writeInt(&buf, Int32(1))


        case .referredBack:
            writeInt(&buf, Int32(2))


        case .declinedByClient:
            writeInt(&buf, Int32(3))


        case .dischargedAfterMissedAppointment:
            writeInt(&buf, Int32(4))


        case .noSupportNeeded:
            writeInt(&buf, Int32(5))


        case .died:
            writeInt(&buf, Int32(6))


        case .madeInError:
            writeInt(&buf, Int32(7))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeStopReason_lift(_ buf: RustBuffer) throws -> StopReason {
    return try FfiConverterTypeStopReason.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeStopReason_lower(_ value: StopReason) -> RustBuffer {
    return FfiConverterTypeStopReason.lower(value)
}



/**
 * Where a target stands.
 */

public enum TargetState: Equatable, Hashable, CaseIterable {

    /**
     * The step from which it counts has not been taken.
     */
    case notStarted
    /**
     * There is time.
     */
    case onTime
    /**
     * There is little time.
     */
    case dueSoon
    /**
     * The time has passed, and the step has not been taken.
     */
    case breached
    /**
     * The step was taken in time.
     */
    case met
    /**
     * The step was taken late.
     */
    case metLate
    /**
     * The referral was closed, or the wait is not measured: the target no longer applies.
     */
    case ended





}

#if compiler(>=6)
extension TargetState: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeTargetState: FfiConverterRustBuffer {
    typealias SwiftType = TargetState

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> TargetState {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .notStarted

        case 2: return .onTime

        case 3: return .dueSoon

        case 4: return .breached

        case 5: return .met

        case 6: return .metLate

        case 7: return .ended

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: TargetState, into buf: inout [UInt8]) {
        switch value {


        case .notStarted:
            writeInt(&buf, Int32(1))


        case .onTime:
            writeInt(&buf, Int32(2))


        case .dueSoon:
            writeInt(&buf, Int32(3))


        case .breached:
            writeInt(&buf, Int32(4))


        case .met:
            writeInt(&buf, Int32(5))


        case .metLate:
            writeInt(&buf, Int32(6))


        case .ended:
            writeInt(&buf, Int32(7))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeTargetState_lift(_ buf: RustBuffer) throws -> TargetState {
    return try FfiConverterTypeTargetState.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeTargetState_lower(_ value: TargetState) -> RustBuffer {
    return FfiConverterTypeTargetState.lower(value)
}



/**
 * Why somebody cannot come.
 */

public enum UnavailabilityKind: Equatable, Hashable, CaseIterable {

    /**
     * For medical reasons.
     */
    case medical
    /**
     * The client said so.
     */
    case clientAdvised
    /**
     * The service could not see them.
     */
    case service





}

#if compiler(>=6)
extension UnavailabilityKind: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeUnavailabilityKind: FfiConverterRustBuffer {
    typealias SwiftType = UnavailabilityKind

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> UnavailabilityKind {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .medical

        case 2: return .clientAdvised

        case 3: return .service

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: UnavailabilityKind, into buf: inout [UInt8]) {
        switch value {


        case .medical:
            writeInt(&buf, Int32(1))


        case .clientAdvised:
            writeInt(&buf, Int32(2))


        case .service:
            writeInt(&buf, Int32(3))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeUnavailabilityKind_lift(_ buf: RustBuffer) throws -> UnavailabilityKind {
    return try FfiConverterTypeUnavailabilityKind.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeUnavailabilityKind_lower(_ value: UnavailabilityKind) -> RustBuffer {
    return FfiConverterTypeUnavailabilityKind.lower(value)
}



/**
 * Why an answer about the waiting list is what it is. Keep a default branch when you match on
 * it: a later version may know more reasons.
 */

public enum WaitingReason: Equatable, Hashable {

    /**
     * The clock runs.
     */
    case clockRunning(regime: ClockRegime, since: CivilDate, daysOnClock: UInt32
    )
    /**
     * The clock has stopped, because the step it measures was taken or the referral was closed.
     */
    case clockStopped(regime: ClockRegime, on: CivilDate, daysOnClock: UInt32
    )
    /**
     * The referral is received after the as-of date.
     */
    case notReceivedYet(receivedOn: CivilDate
    )
    /**
     * A colleague's service referred, and the wait counts from the day it had received the client.
     */
    case clockInherited(fromService: String, since: CivilDate
    )
    /**
     * A colleague's service referred, and the wait counts from the day this service received the referral.
     */
    case clockStartsAnew(fromService: String, since: CivilDate
    )
    /**
     * The wait counts from the day the client was seen where the referral comes from.
     */
    case clockStartsAtSource(source: String, since: CivilDate
    )
    /**
     * The client could not come for a time, and the rules do not pause for that.
     */
    case delayDoesNotPause(regime: ClockRegime, days: UInt32
    )
    /**
     * Days on which the client could not come are deducted.
     */
    case unavailabilityDeducted(days: UInt32
    )
    /**
     * A time in which the client could not come has no last day, so nothing is deducted for it.
     */
    case unavailabilityWithoutEnd(startsOn: CivilDate
    )
    /**
     * A refused offer was not reasonable, so the refusal changes nothing.
     */
    case offerNotReasonable(offer: String, noticeDays: UInt32, neededDays: UInt32, byConsentedContact: Bool
    )
    /**
     * A reasonable offer was refused, and one more may be.
     */
    case offerRefused(number: UInt32, refusals: UInt32
    )
    /**
     * The client has cancelled, and may again: a new appointment is offered.
     */
    case cancellationCounted(number: UInt32, resetsAt: UInt32
    )
    /**
     * The clock was reset because the client cancelled too often.
     */
    case resetAfterCancellations(on: CivilDate, count: UInt32
    )
    /**
     * The clock was reset because the client refused too many reasonable offers.
     */
    case resetAfterRefusals(on: CivilDate, count: UInt32
    )
    /**
     * A review is due before anything else happens.
     */
    case reviewDue(since: CivilDate, reviewedBy: String
    )
    /**
     * A client at high risk, or whose risk nobody has recorded, is not reset by a count: the named lead reviews.
     */
    case resetHeldForReview(risk: RecordedRisk, lead: String
    )
    /**
     * A review has decided how the clock goes on.
     */
    case reviewDecided(on: CivilDate, decided: ReviewDecision
    )
    /**
     * The wait ended because the client missed the first appointment, and is not measured.
     */
    case notMeasured(missedOn: CivilDate
    )
    /**
     * A target has not begun to count.
     */
    case targetNotStarted(target: String, countedFrom: ReferralStep
    )
    /**
     * There is time to meet a target.
     */
    case targetOnTime(target: String, unit: DayUnit, used: UInt32, within: UInt32, dueOn: CivilDate
    )
    /**
     * There is little time to meet a target.
     */
    case targetDueSoon(target: String, unit: DayUnit, used: UInt32, within: UInt32, dueOn: CivilDate, owner: String?
    )
    /**
     * A target is breached.
     */
    case targetBreached(target: String, unit: DayUnit, used: UInt32, within: UInt32, dueOn: CivilDate, owner: String?
    )
    /**
     * A target was met.
     */
    case targetMet(target: String, unit: DayUnit, used: UInt32, within: UInt32
    )
    /**
     * The step of a target was taken late.
     */
    case targetMetLate(target: String, unit: DayUnit, used: UInt32, within: UInt32
    )
    /**
     * The step that comes next.
     */
    case nextStep(next: ReferralStep
    )
    /**
     * The step may be taken.
     */
    case stepAllowed(next: ReferralStep, byRole: String
    )
    /**
     * A step before it has not been taken.
     */
    case stepOutOfOrder(proposed: ReferralStep, needs: ReferralStep
    )
    /**
     * The step was taken already.
     */
    case stepTakenAlready(proposed: ReferralStep, on: CivilDate
    )
    /**
     * The role may not take the step.
     */
    case roleMayNot(proposed: ReferralStep, role: String, allowed: [String]
    )
    /**
     * The referral was closed.
     */
    case referralClosed(on: CivilDate, why: StopReason
    )
    /**
     * Nothing was recorded on an open referral for long.
     */
    case noActivity(lastOn: CivilDate, days: UInt32, atMost: UInt32
    )
    /**
     * The client must not wait on a list: somebody is told.
     */
    case mustNotWait(tell: [String], withinHours: UInt32?
    )
    /**
     * The client is better served elsewhere by a rule of the policy.
     */
    case betterServedElsewhere(route: String, referTo: String
    )
    /**
     * A person has recorded where the client is better served.
     */
    case recordedElsewhere(referTo: String
    )
    /**
     * Something is offered besides, and the client keeps the place.
     */
    case offeredBesides(route: String, referTo: String
    )
    /**
     * A client at high risk, or whose risk nobody has recorded, is not sent elsewhere without a review by the named lead.
     */
    case highRiskReview(risk: RecordedRisk, lead: String
    )
    /**
     * A rule about where clients are best served could not be applied: a fact is not recorded.
     */
    case routeFactMissing(route: String, field: String
    )
    /**
     * The client has left the list.
     */
    case leftTheList(at: ReferralStep, on: CivilDate
    )
    /**
     * The place on the list.
     */
    case placed(place: UInt64, of: UInt64
    )
    /**
     * The band that a person recorded.
     */
    case bandRecorded(band: String, points: UInt32
    )
    /**
     * Nobody has recorded a band yet; the policy says where the referral is placed until then.
     */
    case bandNotRecorded(placedAs: String
    )
    /**
     * Declared groups add points.
     */
    case groupsAdd(groups: [String], points: UInt32
    )
    /**
     * A group counts by a declared positive action, whose justification is in the policy.
     */
    case positiveAction(group: String, characteristic: ProtectedCharacteristic
    )
    /**
     * The weeks waited add points.
     */
    case weeksWaited(weeks: UInt32, points: UInt32, capped: Bool
    )
    /**
     * A breach adds points.
     */
    case breachAdds(target: String, over: UInt32, points: UInt32
    )
    /**
     * Appointments that the service cancelled add points.
     */
    case cancelledByService(times: UInt32, points: UInt32
    )
    /**
     * First by the more urgent band.
     */
    case aheadByBand(first: String, second: String, firstBand: String, secondBand: String
    )
    /**
     * First by a breached target.
     */
    case aheadByBreach(first: String, second: String, target: String
    )
    /**
     * First by points.
     */
    case aheadByPoints(first: String, second: String, firstPoints: UInt32, secondPoints: UInt32, mostBy: String
    )
    /**
     * First by waiting since an earlier day.
     */
    case aheadByWait(first: String, second: String, firstSince: CivilDate, secondSince: CivilDate
    )
    /**
     * First by more days on the clock.
     */
    case aheadByClockDays(first: String, second: String, firstDays: UInt32, secondDays: UInt32
    )
    /**
     * First by having been cancelled by the service more often.
     */
    case aheadByCancellations(first: String, second: String, firstTimes: UInt32, secondTimes: UInt32
    )
    /**
     * Equal in everything, and first by identifier, so that the list is always the same.
     */
    case aheadByIdentifier(first: String, second: String
    )
    /**
     * One of the two is not on the list, so neither is before the other.
     */
    case notBothWaiting(apart: String
    )
    /**
     * How many later arrivals can ever come before somebody who waits.
     */
    case overtakingBounded(windowDays: UInt32, mostPlaces: UInt64
    )
    /**
     * There is no bound on how many later arrivals can come before somebody who waits.
     */
    case overtakingUnbounded(clause: String
    )
    /**
     * How many wait, and how long the longest has.
     */
    case listSize(waiting: UInt64, longestDays: UInt32
    )
    /**
     * How many of those waiting are of groups at high risk.
     */
    case highRiskShare(ofHighRiskGroups: UInt64, waiting: UInt64
    )



    /**
     * The reason in one sentence.
     */
public func inWords()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_waitingreason_in_words(
            FfiConverterTypeWaitingReason_lower(self),uniffiCallStatus
    )
})
}

    /**
     * The clause of the policy that was read; empty when only facts were.
     */
public func policyClause()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_waitingreason_policy_clause(
            FfiConverterTypeWaitingReason_lower(self),uniffiCallStatus
    )
})
}

    /**
     * The ids of the source rules it carries out.
     */
public func sourceRuleIds()throws  -> [String]  {
    return try  FfiConverterSequenceString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_waitingreason_source_rule_ids(
            FfiConverterTypeWaitingReason_lower(self),uniffiCallStatus
    )
})
}

    /**
     * The stable code, the same in every language.
     */
public func stableCode()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_waitingreason_stable_code(
            FfiConverterTypeWaitingReason_lower(self),uniffiCallStatus
    )
})
}

    /**
     * The canonical JSON form, byte for byte the same in every language.
     */
public func toJson()throws  -> String  {
    return try  FfiConverterString.lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_method_waitingreason_to_json(
            FfiConverterTypeWaitingReason_lower(self),uniffiCallStatus
    )
})
}



}

#if compiler(>=6)
extension WaitingReason: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeWaitingReason: FfiConverterRustBuffer {
    typealias SwiftType = WaitingReason

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> WaitingReason {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .clockRunning(regime: try FfiConverterTypeClockRegime.read(from: &buf), since: try FfiConverterTypeCivilDate.read(from: &buf), daysOnClock: try FfiConverterUInt32.read(from: &buf)
        )

        case 2: return .clockStopped(regime: try FfiConverterTypeClockRegime.read(from: &buf), on: try FfiConverterTypeCivilDate.read(from: &buf), daysOnClock: try FfiConverterUInt32.read(from: &buf)
        )

        case 3: return .notReceivedYet(receivedOn: try FfiConverterTypeCivilDate.read(from: &buf)
        )

        case 4: return .clockInherited(fromService: try FfiConverterString.read(from: &buf), since: try FfiConverterTypeCivilDate.read(from: &buf)
        )

        case 5: return .clockStartsAnew(fromService: try FfiConverterString.read(from: &buf), since: try FfiConverterTypeCivilDate.read(from: &buf)
        )

        case 6: return .clockStartsAtSource(source: try FfiConverterString.read(from: &buf), since: try FfiConverterTypeCivilDate.read(from: &buf)
        )

        case 7: return .delayDoesNotPause(regime: try FfiConverterTypeClockRegime.read(from: &buf), days: try FfiConverterUInt32.read(from: &buf)
        )

        case 8: return .unavailabilityDeducted(days: try FfiConverterUInt32.read(from: &buf)
        )

        case 9: return .unavailabilityWithoutEnd(startsOn: try FfiConverterTypeCivilDate.read(from: &buf)
        )

        case 10: return .offerNotReasonable(offer: try FfiConverterString.read(from: &buf), noticeDays: try FfiConverterUInt32.read(from: &buf), neededDays: try FfiConverterUInt32.read(from: &buf), byConsentedContact: try FfiConverterBool.read(from: &buf)
        )

        case 11: return .offerRefused(number: try FfiConverterUInt32.read(from: &buf), refusals: try FfiConverterUInt32.read(from: &buf)
        )

        case 12: return .cancellationCounted(number: try FfiConverterUInt32.read(from: &buf), resetsAt: try FfiConverterUInt32.read(from: &buf)
        )

        case 13: return .resetAfterCancellations(on: try FfiConverterTypeCivilDate.read(from: &buf), count: try FfiConverterUInt32.read(from: &buf)
        )

        case 14: return .resetAfterRefusals(on: try FfiConverterTypeCivilDate.read(from: &buf), count: try FfiConverterUInt32.read(from: &buf)
        )

        case 15: return .reviewDue(since: try FfiConverterTypeCivilDate.read(from: &buf), reviewedBy: try FfiConverterString.read(from: &buf)
        )

        case 16: return .resetHeldForReview(risk: try FfiConverterTypeRecordedRisk.read(from: &buf), lead: try FfiConverterString.read(from: &buf)
        )

        case 17: return .reviewDecided(on: try FfiConverterTypeCivilDate.read(from: &buf), decided: try FfiConverterTypeReviewDecision.read(from: &buf)
        )

        case 18: return .notMeasured(missedOn: try FfiConverterTypeCivilDate.read(from: &buf)
        )

        case 19: return .targetNotStarted(target: try FfiConverterString.read(from: &buf), countedFrom: try FfiConverterTypeReferralStep.read(from: &buf)
        )

        case 20: return .targetOnTime(target: try FfiConverterString.read(from: &buf), unit: try FfiConverterTypeDayUnit.read(from: &buf), used: try FfiConverterUInt32.read(from: &buf), within: try FfiConverterUInt32.read(from: &buf), dueOn: try FfiConverterTypeCivilDate.read(from: &buf)
        )

        case 21: return .targetDueSoon(target: try FfiConverterString.read(from: &buf), unit: try FfiConverterTypeDayUnit.read(from: &buf), used: try FfiConverterUInt32.read(from: &buf), within: try FfiConverterUInt32.read(from: &buf), dueOn: try FfiConverterTypeCivilDate.read(from: &buf), owner: try FfiConverterOptionString.read(from: &buf)
        )

        case 22: return .targetBreached(target: try FfiConverterString.read(from: &buf), unit: try FfiConverterTypeDayUnit.read(from: &buf), used: try FfiConverterUInt32.read(from: &buf), within: try FfiConverterUInt32.read(from: &buf), dueOn: try FfiConverterTypeCivilDate.read(from: &buf), owner: try FfiConverterOptionString.read(from: &buf)
        )

        case 23: return .targetMet(target: try FfiConverterString.read(from: &buf), unit: try FfiConverterTypeDayUnit.read(from: &buf), used: try FfiConverterUInt32.read(from: &buf), within: try FfiConverterUInt32.read(from: &buf)
        )

        case 24: return .targetMetLate(target: try FfiConverterString.read(from: &buf), unit: try FfiConverterTypeDayUnit.read(from: &buf), used: try FfiConverterUInt32.read(from: &buf), within: try FfiConverterUInt32.read(from: &buf)
        )

        case 25: return .nextStep(next: try FfiConverterTypeReferralStep.read(from: &buf)
        )

        case 26: return .stepAllowed(next: try FfiConverterTypeReferralStep.read(from: &buf), byRole: try FfiConverterString.read(from: &buf)
        )

        case 27: return .stepOutOfOrder(proposed: try FfiConverterTypeReferralStep.read(from: &buf), needs: try FfiConverterTypeReferralStep.read(from: &buf)
        )

        case 28: return .stepTakenAlready(proposed: try FfiConverterTypeReferralStep.read(from: &buf), on: try FfiConverterTypeCivilDate.read(from: &buf)
        )

        case 29: return .roleMayNot(proposed: try FfiConverterTypeReferralStep.read(from: &buf), role: try FfiConverterString.read(from: &buf), allowed: try FfiConverterSequenceString.read(from: &buf)
        )

        case 30: return .referralClosed(on: try FfiConverterTypeCivilDate.read(from: &buf), why: try FfiConverterTypeStopReason.read(from: &buf)
        )

        case 31: return .noActivity(lastOn: try FfiConverterTypeCivilDate.read(from: &buf), days: try FfiConverterUInt32.read(from: &buf), atMost: try FfiConverterUInt32.read(from: &buf)
        )

        case 32: return .mustNotWait(tell: try FfiConverterSequenceString.read(from: &buf), withinHours: try FfiConverterOptionUInt32.read(from: &buf)
        )

        case 33: return .betterServedElsewhere(route: try FfiConverterString.read(from: &buf), referTo: try FfiConverterString.read(from: &buf)
        )

        case 34: return .recordedElsewhere(referTo: try FfiConverterString.read(from: &buf)
        )

        case 35: return .offeredBesides(route: try FfiConverterString.read(from: &buf), referTo: try FfiConverterString.read(from: &buf)
        )

        case 36: return .highRiskReview(risk: try FfiConverterTypeRecordedRisk.read(from: &buf), lead: try FfiConverterString.read(from: &buf)
        )

        case 37: return .routeFactMissing(route: try FfiConverterString.read(from: &buf), field: try FfiConverterString.read(from: &buf)
        )

        case 38: return .leftTheList(at: try FfiConverterTypeReferralStep.read(from: &buf), on: try FfiConverterTypeCivilDate.read(from: &buf)
        )

        case 39: return .placed(place: try FfiConverterUInt64.read(from: &buf), of: try FfiConverterUInt64.read(from: &buf)
        )

        case 40: return .bandRecorded(band: try FfiConverterString.read(from: &buf), points: try FfiConverterUInt32.read(from: &buf)
        )

        case 41: return .bandNotRecorded(placedAs: try FfiConverterString.read(from: &buf)
        )

        case 42: return .groupsAdd(groups: try FfiConverterSequenceString.read(from: &buf), points: try FfiConverterUInt32.read(from: &buf)
        )

        case 43: return .positiveAction(group: try FfiConverterString.read(from: &buf), characteristic: try FfiConverterTypeProtectedCharacteristic.read(from: &buf)
        )

        case 44: return .weeksWaited(weeks: try FfiConverterUInt32.read(from: &buf), points: try FfiConverterUInt32.read(from: &buf), capped: try FfiConverterBool.read(from: &buf)
        )

        case 45: return .breachAdds(target: try FfiConverterString.read(from: &buf), over: try FfiConverterUInt32.read(from: &buf), points: try FfiConverterUInt32.read(from: &buf)
        )

        case 46: return .cancelledByService(times: try FfiConverterUInt32.read(from: &buf), points: try FfiConverterUInt32.read(from: &buf)
        )

        case 47: return .aheadByBand(first: try FfiConverterString.read(from: &buf), second: try FfiConverterString.read(from: &buf), firstBand: try FfiConverterString.read(from: &buf), secondBand: try FfiConverterString.read(from: &buf)
        )

        case 48: return .aheadByBreach(first: try FfiConverterString.read(from: &buf), second: try FfiConverterString.read(from: &buf), target: try FfiConverterString.read(from: &buf)
        )

        case 49: return .aheadByPoints(first: try FfiConverterString.read(from: &buf), second: try FfiConverterString.read(from: &buf), firstPoints: try FfiConverterUInt32.read(from: &buf), secondPoints: try FfiConverterUInt32.read(from: &buf), mostBy: try FfiConverterString.read(from: &buf)
        )

        case 50: return .aheadByWait(first: try FfiConverterString.read(from: &buf), second: try FfiConverterString.read(from: &buf), firstSince: try FfiConverterTypeCivilDate.read(from: &buf), secondSince: try FfiConverterTypeCivilDate.read(from: &buf)
        )

        case 51: return .aheadByClockDays(first: try FfiConverterString.read(from: &buf), second: try FfiConverterString.read(from: &buf), firstDays: try FfiConverterUInt32.read(from: &buf), secondDays: try FfiConverterUInt32.read(from: &buf)
        )

        case 52: return .aheadByCancellations(first: try FfiConverterString.read(from: &buf), second: try FfiConverterString.read(from: &buf), firstTimes: try FfiConverterUInt32.read(from: &buf), secondTimes: try FfiConverterUInt32.read(from: &buf)
        )

        case 53: return .aheadByIdentifier(first: try FfiConverterString.read(from: &buf), second: try FfiConverterString.read(from: &buf)
        )

        case 54: return .notBothWaiting(apart: try FfiConverterString.read(from: &buf)
        )

        case 55: return .overtakingBounded(windowDays: try FfiConverterUInt32.read(from: &buf), mostPlaces: try FfiConverterUInt64.read(from: &buf)
        )

        case 56: return .overtakingUnbounded(clause: try FfiConverterString.read(from: &buf)
        )

        case 57: return .listSize(waiting: try FfiConverterUInt64.read(from: &buf), longestDays: try FfiConverterUInt32.read(from: &buf)
        )

        case 58: return .highRiskShare(ofHighRiskGroups: try FfiConverterUInt64.read(from: &buf), waiting: try FfiConverterUInt64.read(from: &buf)
        )

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: WaitingReason, into buf: inout [UInt8]) {
        switch value {


        case let .clockRunning(regime,since,daysOnClock):
            writeInt(&buf, Int32(1))
            FfiConverterTypeClockRegime.write(regime, into: &buf)
            FfiConverterTypeCivilDate.write(since, into: &buf)
            FfiConverterUInt32.write(daysOnClock, into: &buf)


        case let .clockStopped(regime,on,daysOnClock):
            writeInt(&buf, Int32(2))
            FfiConverterTypeClockRegime.write(regime, into: &buf)
            FfiConverterTypeCivilDate.write(on, into: &buf)
            FfiConverterUInt32.write(daysOnClock, into: &buf)


        case let .notReceivedYet(receivedOn):
            writeInt(&buf, Int32(3))
            FfiConverterTypeCivilDate.write(receivedOn, into: &buf)


        case let .clockInherited(fromService,since):
            writeInt(&buf, Int32(4))
            FfiConverterString.write(fromService, into: &buf)
            FfiConverterTypeCivilDate.write(since, into: &buf)


        case let .clockStartsAnew(fromService,since):
            writeInt(&buf, Int32(5))
            FfiConverterString.write(fromService, into: &buf)
            FfiConverterTypeCivilDate.write(since, into: &buf)


        case let .clockStartsAtSource(source,since):
            writeInt(&buf, Int32(6))
            FfiConverterString.write(source, into: &buf)
            FfiConverterTypeCivilDate.write(since, into: &buf)


        case let .delayDoesNotPause(regime,days):
            writeInt(&buf, Int32(7))
            FfiConverterTypeClockRegime.write(regime, into: &buf)
            FfiConverterUInt32.write(days, into: &buf)


        case let .unavailabilityDeducted(days):
            writeInt(&buf, Int32(8))
            FfiConverterUInt32.write(days, into: &buf)


        case let .unavailabilityWithoutEnd(startsOn):
            writeInt(&buf, Int32(9))
            FfiConverterTypeCivilDate.write(startsOn, into: &buf)


        case let .offerNotReasonable(offer,noticeDays,neededDays,byConsentedContact):
            writeInt(&buf, Int32(10))
            FfiConverterString.write(offer, into: &buf)
            FfiConverterUInt32.write(noticeDays, into: &buf)
            FfiConverterUInt32.write(neededDays, into: &buf)
            FfiConverterBool.write(byConsentedContact, into: &buf)


        case let .offerRefused(number,refusals):
            writeInt(&buf, Int32(11))
            FfiConverterUInt32.write(number, into: &buf)
            FfiConverterUInt32.write(refusals, into: &buf)


        case let .cancellationCounted(number,resetsAt):
            writeInt(&buf, Int32(12))
            FfiConverterUInt32.write(number, into: &buf)
            FfiConverterUInt32.write(resetsAt, into: &buf)


        case let .resetAfterCancellations(on,count):
            writeInt(&buf, Int32(13))
            FfiConverterTypeCivilDate.write(on, into: &buf)
            FfiConverterUInt32.write(count, into: &buf)


        case let .resetAfterRefusals(on,count):
            writeInt(&buf, Int32(14))
            FfiConverterTypeCivilDate.write(on, into: &buf)
            FfiConverterUInt32.write(count, into: &buf)


        case let .reviewDue(since,reviewedBy):
            writeInt(&buf, Int32(15))
            FfiConverterTypeCivilDate.write(since, into: &buf)
            FfiConverterString.write(reviewedBy, into: &buf)


        case let .resetHeldForReview(risk,lead):
            writeInt(&buf, Int32(16))
            FfiConverterTypeRecordedRisk.write(risk, into: &buf)
            FfiConverterString.write(lead, into: &buf)


        case let .reviewDecided(on,decided):
            writeInt(&buf, Int32(17))
            FfiConverterTypeCivilDate.write(on, into: &buf)
            FfiConverterTypeReviewDecision.write(decided, into: &buf)


        case let .notMeasured(missedOn):
            writeInt(&buf, Int32(18))
            FfiConverterTypeCivilDate.write(missedOn, into: &buf)


        case let .targetNotStarted(target,countedFrom):
            writeInt(&buf, Int32(19))
            FfiConverterString.write(target, into: &buf)
            FfiConverterTypeReferralStep.write(countedFrom, into: &buf)


        case let .targetOnTime(target,unit,used,within,dueOn):
            writeInt(&buf, Int32(20))
            FfiConverterString.write(target, into: &buf)
            FfiConverterTypeDayUnit.write(unit, into: &buf)
            FfiConverterUInt32.write(used, into: &buf)
            FfiConverterUInt32.write(within, into: &buf)
            FfiConverterTypeCivilDate.write(dueOn, into: &buf)


        case let .targetDueSoon(target,unit,used,within,dueOn,owner):
            writeInt(&buf, Int32(21))
            FfiConverterString.write(target, into: &buf)
            FfiConverterTypeDayUnit.write(unit, into: &buf)
            FfiConverterUInt32.write(used, into: &buf)
            FfiConverterUInt32.write(within, into: &buf)
            FfiConverterTypeCivilDate.write(dueOn, into: &buf)
            FfiConverterOptionString.write(owner, into: &buf)


        case let .targetBreached(target,unit,used,within,dueOn,owner):
            writeInt(&buf, Int32(22))
            FfiConverterString.write(target, into: &buf)
            FfiConverterTypeDayUnit.write(unit, into: &buf)
            FfiConverterUInt32.write(used, into: &buf)
            FfiConverterUInt32.write(within, into: &buf)
            FfiConverterTypeCivilDate.write(dueOn, into: &buf)
            FfiConverterOptionString.write(owner, into: &buf)


        case let .targetMet(target,unit,used,within):
            writeInt(&buf, Int32(23))
            FfiConverterString.write(target, into: &buf)
            FfiConverterTypeDayUnit.write(unit, into: &buf)
            FfiConverterUInt32.write(used, into: &buf)
            FfiConverterUInt32.write(within, into: &buf)


        case let .targetMetLate(target,unit,used,within):
            writeInt(&buf, Int32(24))
            FfiConverterString.write(target, into: &buf)
            FfiConverterTypeDayUnit.write(unit, into: &buf)
            FfiConverterUInt32.write(used, into: &buf)
            FfiConverterUInt32.write(within, into: &buf)


        case let .nextStep(next):
            writeInt(&buf, Int32(25))
            FfiConverterTypeReferralStep.write(next, into: &buf)


        case let .stepAllowed(next,byRole):
            writeInt(&buf, Int32(26))
            FfiConverterTypeReferralStep.write(next, into: &buf)
            FfiConverterString.write(byRole, into: &buf)


        case let .stepOutOfOrder(proposed,needs):
            writeInt(&buf, Int32(27))
            FfiConverterTypeReferralStep.write(proposed, into: &buf)
            FfiConverterTypeReferralStep.write(needs, into: &buf)


        case let .stepTakenAlready(proposed,on):
            writeInt(&buf, Int32(28))
            FfiConverterTypeReferralStep.write(proposed, into: &buf)
            FfiConverterTypeCivilDate.write(on, into: &buf)


        case let .roleMayNot(proposed,role,allowed):
            writeInt(&buf, Int32(29))
            FfiConverterTypeReferralStep.write(proposed, into: &buf)
            FfiConverterString.write(role, into: &buf)
            FfiConverterSequenceString.write(allowed, into: &buf)


        case let .referralClosed(on,why):
            writeInt(&buf, Int32(30))
            FfiConverterTypeCivilDate.write(on, into: &buf)
            FfiConverterTypeStopReason.write(why, into: &buf)


        case let .noActivity(lastOn,days,atMost):
            writeInt(&buf, Int32(31))
            FfiConverterTypeCivilDate.write(lastOn, into: &buf)
            FfiConverterUInt32.write(days, into: &buf)
            FfiConverterUInt32.write(atMost, into: &buf)


        case let .mustNotWait(tell,withinHours):
            writeInt(&buf, Int32(32))
            FfiConverterSequenceString.write(tell, into: &buf)
            FfiConverterOptionUInt32.write(withinHours, into: &buf)


        case let .betterServedElsewhere(route,referTo):
            writeInt(&buf, Int32(33))
            FfiConverterString.write(route, into: &buf)
            FfiConverterString.write(referTo, into: &buf)


        case let .recordedElsewhere(referTo):
            writeInt(&buf, Int32(34))
            FfiConverterString.write(referTo, into: &buf)


        case let .offeredBesides(route,referTo):
            writeInt(&buf, Int32(35))
            FfiConverterString.write(route, into: &buf)
            FfiConverterString.write(referTo, into: &buf)


        case let .highRiskReview(risk,lead):
            writeInt(&buf, Int32(36))
            FfiConverterTypeRecordedRisk.write(risk, into: &buf)
            FfiConverterString.write(lead, into: &buf)


        case let .routeFactMissing(route,field):
            writeInt(&buf, Int32(37))
            FfiConverterString.write(route, into: &buf)
            FfiConverterString.write(field, into: &buf)


        case let .leftTheList(at,on):
            writeInt(&buf, Int32(38))
            FfiConverterTypeReferralStep.write(at, into: &buf)
            FfiConverterTypeCivilDate.write(on, into: &buf)


        case let .placed(place,of):
            writeInt(&buf, Int32(39))
            FfiConverterUInt64.write(place, into: &buf)
            FfiConverterUInt64.write(of, into: &buf)


        case let .bandRecorded(band,points):
            writeInt(&buf, Int32(40))
            FfiConverterString.write(band, into: &buf)
            FfiConverterUInt32.write(points, into: &buf)


        case let .bandNotRecorded(placedAs):
            writeInt(&buf, Int32(41))
            FfiConverterString.write(placedAs, into: &buf)


        case let .groupsAdd(groups,points):
            writeInt(&buf, Int32(42))
            FfiConverterSequenceString.write(groups, into: &buf)
            FfiConverterUInt32.write(points, into: &buf)


        case let .positiveAction(group,characteristic):
            writeInt(&buf, Int32(43))
            FfiConverterString.write(group, into: &buf)
            FfiConverterTypeProtectedCharacteristic.write(characteristic, into: &buf)


        case let .weeksWaited(weeks,points,capped):
            writeInt(&buf, Int32(44))
            FfiConverterUInt32.write(weeks, into: &buf)
            FfiConverterUInt32.write(points, into: &buf)
            FfiConverterBool.write(capped, into: &buf)


        case let .breachAdds(target,over,points):
            writeInt(&buf, Int32(45))
            FfiConverterString.write(target, into: &buf)
            FfiConverterUInt32.write(over, into: &buf)
            FfiConverterUInt32.write(points, into: &buf)


        case let .cancelledByService(times,points):
            writeInt(&buf, Int32(46))
            FfiConverterUInt32.write(times, into: &buf)
            FfiConverterUInt32.write(points, into: &buf)


        case let .aheadByBand(first,second,firstBand,secondBand):
            writeInt(&buf, Int32(47))
            FfiConverterString.write(first, into: &buf)
            FfiConverterString.write(second, into: &buf)
            FfiConverterString.write(firstBand, into: &buf)
            FfiConverterString.write(secondBand, into: &buf)


        case let .aheadByBreach(first,second,target):
            writeInt(&buf, Int32(48))
            FfiConverterString.write(first, into: &buf)
            FfiConverterString.write(second, into: &buf)
            FfiConverterString.write(target, into: &buf)


        case let .aheadByPoints(first,second,firstPoints,secondPoints,mostBy):
            writeInt(&buf, Int32(49))
            FfiConverterString.write(first, into: &buf)
            FfiConverterString.write(second, into: &buf)
            FfiConverterUInt32.write(firstPoints, into: &buf)
            FfiConverterUInt32.write(secondPoints, into: &buf)
            FfiConverterString.write(mostBy, into: &buf)


        case let .aheadByWait(first,second,firstSince,secondSince):
            writeInt(&buf, Int32(50))
            FfiConverterString.write(first, into: &buf)
            FfiConverterString.write(second, into: &buf)
            FfiConverterTypeCivilDate.write(firstSince, into: &buf)
            FfiConverterTypeCivilDate.write(secondSince, into: &buf)


        case let .aheadByClockDays(first,second,firstDays,secondDays):
            writeInt(&buf, Int32(51))
            FfiConverterString.write(first, into: &buf)
            FfiConverterString.write(second, into: &buf)
            FfiConverterUInt32.write(firstDays, into: &buf)
            FfiConverterUInt32.write(secondDays, into: &buf)


        case let .aheadByCancellations(first,second,firstTimes,secondTimes):
            writeInt(&buf, Int32(52))
            FfiConverterString.write(first, into: &buf)
            FfiConverterString.write(second, into: &buf)
            FfiConverterUInt32.write(firstTimes, into: &buf)
            FfiConverterUInt32.write(secondTimes, into: &buf)


        case let .aheadByIdentifier(first,second):
            writeInt(&buf, Int32(53))
            FfiConverterString.write(first, into: &buf)
            FfiConverterString.write(second, into: &buf)


        case let .notBothWaiting(apart):
            writeInt(&buf, Int32(54))
            FfiConverterString.write(apart, into: &buf)


        case let .overtakingBounded(windowDays,mostPlaces):
            writeInt(&buf, Int32(55))
            FfiConverterUInt32.write(windowDays, into: &buf)
            FfiConverterUInt64.write(mostPlaces, into: &buf)


        case let .overtakingUnbounded(clause):
            writeInt(&buf, Int32(56))
            FfiConverterString.write(clause, into: &buf)


        case let .listSize(waiting,longestDays):
            writeInt(&buf, Int32(57))
            FfiConverterUInt64.write(waiting, into: &buf)
            FfiConverterUInt32.write(longestDays, into: &buf)


        case let .highRiskShare(ofHighRiskGroups,waiting):
            writeInt(&buf, Int32(58))
            FfiConverterUInt64.write(ofHighRiskGroups, into: &buf)
            FfiConverterUInt64.write(waiting, into: &buf)

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeWaitingReason_lift(_ buf: RustBuffer) throws -> WaitingReason {
    return try FfiConverterTypeWaitingReason.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeWaitingReason_lower(_ value: WaitingReason) -> RustBuffer {
    return FfiConverterTypeWaitingReason.lower(value)
}



/**
 * Why clearance was withheld from somebody.
 */

public enum WithheldFor: Equatable, Hashable, CaseIterable {

    /**
     * A history of ill health.
     */
    case healthHistory
    /**
     * Gaps in employment.
     */
    case employmentGaps
    /**
     * Long sick leave.
     */
    case sickLeave
    /**
     * Something else, which people weigh.
     */
    case somethingElse





}

#if compiler(>=6)
extension WithheldFor: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeWithheldFor: FfiConverterRustBuffer {
    typealias SwiftType = WithheldFor

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> WithheldFor {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .healthHistory

        case 2: return .employmentGaps

        case 3: return .sickLeave

        case 4: return .somethingElse

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: WithheldFor, into buf: inout [UInt8]) {
        switch value {


        case .healthHistory:
            writeInt(&buf, Int32(1))


        case .employmentGaps:
            writeInt(&buf, Int32(2))


        case .sickLeave:
            writeInt(&buf, Int32(3))


        case .somethingElse:
            writeInt(&buf, Int32(4))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeWithheldFor_lift(_ buf: RustBuffer) throws -> WithheldFor {
    return try FfiConverterTypeWithheldFor.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeWithheldFor_lower(_ value: WithheldFor) -> RustBuffer {
    return FfiConverterTypeWithheldFor.lower(value)
}



/**
 * What work is.
 */

public enum WorkKind: Equatable, Hashable, CaseIterable {

    /**
     * A session with a client or a group.
     */
    case session
    /**
     * On-call duty.
     */
    case onCall
    /**
     * Any other work.
     */
    case other





}

#if compiler(>=6)
extension WorkKind: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeWorkKind: FfiConverterRustBuffer {
    typealias SwiftType = WorkKind

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> WorkKind {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .session

        case 2: return .onCall

        case 3: return .other

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: WorkKind, into buf: inout [UInt8]) {
        switch value {


        case .session:
            writeInt(&buf, Int32(1))


        case .onCall:
            writeInt(&buf, Int32(2))


        case .other:
            writeInt(&buf, Int32(3))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeWorkKind_lift(_ buf: RustBuffer) throws -> WorkKind {
    return try FfiConverterTypeWorkKind.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeWorkKind_lower(_ value: WorkKind) -> RustBuffer {
    return FfiConverterTypeWorkKind.lower(value)
}



/**
 * Whether a worker can do some work.
 */

public enum WorkOutcome: Equatable, Hashable, CaseIterable {

    /**
     * They can.
     */
    case yes
    /**
     * Only if the worker agrees to it, or once a fact is known.
     */
    case needsAgreement
    /**
     * They cannot.
     */
    case no
    /**
     * This view is not told.
     */
    case notToldHere





}

#if compiler(>=6)
extension WorkOutcome: Sendable {}
#endif

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeWorkOutcome: FfiConverterRustBuffer {
    typealias SwiftType = WorkOutcome

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> WorkOutcome {
        let variant: Int32 = try readInt(&buf)
        switch variant {

        case 1: return .yes

        case 2: return .needsAgreement

        case 3: return .no

        case 4: return .notToldHere

        default: throw UniffiInternalError.unexpectedEnumCase
        }
    }

    public static func write(_ value: WorkOutcome, into buf: inout [UInt8]) {
        switch value {


        case .yes:
            writeInt(&buf, Int32(1))


        case .needsAgreement:
            writeInt(&buf, Int32(2))


        case .no:
            writeInt(&buf, Int32(3))


        case .notToldHere:
            writeInt(&buf, Int32(4))

        }
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeWorkOutcome_lift(_ buf: RustBuffer) throws -> WorkOutcome {
    return try FfiConverterTypeWorkOutcome.lift(buf)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeWorkOutcome_lower(_ value: WorkOutcome) -> RustBuffer {
    return FfiConverterTypeWorkOutcome.lower(value)
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionUInt32: FfiConverterRustBuffer {
    typealias SwiftType = UInt32?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterUInt32.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterUInt32.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionUInt64: FfiConverterRustBuffer {
    typealias SwiftType = UInt64?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterUInt64.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterUInt64.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionBool: FfiConverterRustBuffer {
    typealias SwiftType = Bool?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterBool.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterBool.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionString: FfiConverterRustBuffer {
    typealias SwiftType = String?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterString.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterString.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeCrossReferral: FfiConverterRustBuffer {
    typealias SwiftType = CrossReferral?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeCrossReferral.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeCrossReferral.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeDeclined: FfiConverterRustBuffer {
    typealias SwiftType = Declined?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeDeclined.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeDeclined.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeExitPlan: FfiConverterRustBuffer {
    typealias SwiftType = ExitPlan?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeExitPlan.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeExitPlan.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeReferralStop: FfiConverterRustBuffer {
    typealias SwiftType = ReferralStop?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeReferralStop.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeReferralStop.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeReplacedBy: FfiConverterRustBuffer {
    typealias SwiftType = ReplacedBy?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeReplacedBy.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeReplacedBy.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeTimeOfDay: FfiConverterRustBuffer {
    typealias SwiftType = TimeOfDay?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeTimeOfDay.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeTimeOfDay.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeValueSource: FfiConverterRustBuffer {
    typealias SwiftType = ValueSource?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeValueSource.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeValueSource.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeWaiver: FfiConverterRustBuffer {
    typealias SwiftType = Waiver?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeWaiver.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeWaiver.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeAskedBy: FfiConverterRustBuffer {
    typealias SwiftType = AskedBy?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeAskedBy.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeAskedBy.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeCarePlace: FfiConverterRustBuffer {
    typealias SwiftType = CarePlace?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeCarePlace.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeCarePlace.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeCoverKind: FfiConverterRustBuffer {
    typealias SwiftType = CoverKind?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeCoverKind.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeCoverKind.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeDeliveryMode: FfiConverterRustBuffer {
    typealias SwiftType = DeliveryMode?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeDeliveryMode.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeDeliveryMode.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeReferralStep: FfiConverterRustBuffer {
    typealias SwiftType = ReferralStep?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeReferralStep.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeReferralStep.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeWithheldFor: FfiConverterRustBuffer {
    typealias SwiftType = WithheldFor?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeWithheldFor.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeWithheldFor.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionSequenceTypeMeetingFormat: FfiConverterRustBuffer {
    typealias SwiftType = [MeetingFormat]?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterSequenceTypeMeetingFormat.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterSequenceTypeMeetingFormat.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeCivilDate: FfiConverterRustBuffer {
    typealias SwiftType = CivilDate?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeCivilDate.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeCivilDate.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterOptionTypeCivilDateTime: FfiConverterRustBuffer {
    typealias SwiftType = CivilDateTime?

    public static func write(_ value: SwiftType, into buf: inout [UInt8]) {
        guard let value = value else {
            writeInt(&buf, Int8(0))
            return
        }
        writeInt(&buf, Int8(1))
        FfiConverterTypeCivilDateTime.write(value, into: &buf)
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> SwiftType {
        switch try readInt(&buf) as Int8 {
        case 0: return nil
        case 1: return try FfiConverterTypeCivilDateTime.read(from: &buf)
        default: throw UniffiInternalError.unexpectedOptionalTag
        }
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceString: FfiConverterRustBuffer {
    typealias SwiftType = [String]

    public static func write(_ value: [String], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterString.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [String] {
        let len: Int32 = try readInt(&buf)
        var seq = [String]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterString.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeAdjustedWorker: FfiConverterRustBuffer {
    typealias SwiftType = [AdjustedWorker]

    public static func write(_ value: [AdjustedWorker], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeAdjustedWorker.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [AdjustedWorker] {
        let len: Int32 = try readInt(&buf)
        var seq = [AdjustedWorker]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeAdjustedWorker.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeAdjustment: FfiConverterRustBuffer {
    typealias SwiftType = [Adjustment]

    public static func write(_ value: [Adjustment], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeAdjustment.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Adjustment] {
        let len: Int32 = try readInt(&buf)
        var seq = [Adjustment]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeAdjustment.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeAppointment: FfiConverterRustBuffer {
    typealias SwiftType = [Appointment]

    public static func write(_ value: [Appointment], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeAppointment.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Appointment] {
        let len: Int32 = try readInt(&buf)
        var seq = [Appointment]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeAppointment.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeAppointmentOffer: FfiConverterRustBuffer {
    typealias SwiftType = [AppointmentOffer]

    public static func write(_ value: [AppointmentOffer], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeAppointmentOffer.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [AppointmentOffer] {
        let len: Int32 = try readInt(&buf)
        var seq = [AppointmentOffer]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeAppointmentOffer.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeBreakRule: FfiConverterRustBuffer {
    typealias SwiftType = [BreakRule]

    public static func write(_ value: [BreakRule], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeBreakRule.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [BreakRule] {
        let len: Int32 = try readInt(&buf)
        var seq = [BreakRule]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeBreakRule.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeCheckIn: FfiConverterRustBuffer {
    typealias SwiftType = [CheckIn]

    public static func write(_ value: [CheckIn], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeCheckIn.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [CheckIn] {
        let len: Int32 = try readInt(&buf)
        var seq = [CheckIn]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeCheckIn.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeClock: FfiConverterRustBuffer {
    typealias SwiftType = [Clock]

    public static func write(_ value: [Clock], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeClock.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Clock] {
        let len: Int32 = try readInt(&buf)
        var seq = [Clock]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeClock.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeClockReview: FfiConverterRustBuffer {
    typealias SwiftType = [ClockReview]

    public static func write(_ value: [ClockReview], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeClockReview.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [ClockReview] {
        let len: Int32 = try readInt(&buf)
        var seq = [ClockReview]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeClockReview.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeCodeCount: FfiConverterRustBuffer {
    typealias SwiftType = [CodeCount]

    public static func write(_ value: [CodeCount], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeCodeCount.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [CodeCount] {
        let len: Int32 = try readInt(&buf)
        var seq = [CodeCount]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeCodeCount.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeDisclosure: FfiConverterRustBuffer {
    typealias SwiftType = [Disclosure]

    public static func write(_ value: [Disclosure], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeDisclosure.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Disclosure] {
        let len: Int32 = try readInt(&buf)
        var seq = [Disclosure]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeDisclosure.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeEngagement: FfiConverterRustBuffer {
    typealias SwiftType = [Engagement]

    public static func write(_ value: [Engagement], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeEngagement.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Engagement] {
        let len: Int32 = try readInt(&buf)
        var seq = [Engagement]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeEngagement.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeEpisode: FfiConverterRustBuffer {
    typealias SwiftType = [Episode]

    public static func write(_ value: [Episode], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeEpisode.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Episode] {
        let len: Int32 = try readInt(&buf)
        var seq = [Episode]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeEpisode.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeExtension: FfiConverterRustBuffer {
    typealias SwiftType = [Extension]

    public static func write(_ value: [Extension], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeExtension.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Extension] {
        let len: Int32 = try readInt(&buf)
        var seq = [Extension]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeExtension.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeFacilitator: FfiConverterRustBuffer {
    typealias SwiftType = [Facilitator]

    public static func write(_ value: [Facilitator], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeFacilitator.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Facilitator] {
        let len: Int32 = try readInt(&buf)
        var seq = [Facilitator]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeFacilitator.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeHoursStep: FfiConverterRustBuffer {
    typealias SwiftType = [HoursStep]

    public static func write(_ value: [HoursStep], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeHoursStep.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [HoursStep] {
        let len: Int32 = try readInt(&buf)
        var seq = [HoursStep]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeHoursStep.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeLaterFact: FfiConverterRustBuffer {
    typealias SwiftType = [LaterFact]

    public static func write(_ value: [LaterFact], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeLaterFact.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [LaterFact] {
        let len: Int32 = try readInt(&buf)
        var seq = [LaterFact]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeLaterFact.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeLedgerEntry: FfiConverterRustBuffer {
    typealias SwiftType = [LedgerEntry]

    public static func write(_ value: [LedgerEntry], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeLedgerEntry.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [LedgerEntry] {
        let len: Int32 = try readInt(&buf)
        var seq = [LedgerEntry]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeLedgerEntry.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeMilestone: FfiConverterRustBuffer {
    typealias SwiftType = [Milestone]

    public static func write(_ value: [Milestone], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeMilestone.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Milestone] {
        let len: Int32 = try readInt(&buf)
        var seq = [Milestone]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeMilestone.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeNextStep: FfiConverterRustBuffer {
    typealias SwiftType = [NextStep]

    public static func write(_ value: [NextStep], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeNextStep.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [NextStep] {
        let len: Int32 = try readInt(&buf)
        var seq = [NextStep]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeNextStep.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypePolicyLayer: FfiConverterRustBuffer {
    typealias SwiftType = [PolicyLayer]

    public static func write(_ value: [PolicyLayer], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypePolicyLayer.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [PolicyLayer] {
        let len: Int32 = try readInt(&buf)
        var seq = [PolicyLayer]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypePolicyLayer.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeProblem: FfiConverterRustBuffer {
    typealias SwiftType = [Problem]

    public static func write(_ value: [Problem], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeProblem.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Problem] {
        let len: Int32 = try readInt(&buf)
        var seq = [Problem]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeProblem.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeRankedReferral: FfiConverterRustBuffer {
    typealias SwiftType = [RankedReferral]

    public static func write(_ value: [RankedReferral], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeRankedReferral.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [RankedReferral] {
        let len: Int32 = try readInt(&buf)
        var seq = [RankedReferral]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeRankedReferral.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeRecordedStep: FfiConverterRustBuffer {
    typealias SwiftType = [RecordedStep]

    public static func write(_ value: [RecordedStep], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeRecordedStep.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [RecordedStep] {
        let len: Int32 = try readInt(&buf)
        var seq = [RecordedStep]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeRecordedStep.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeReferral: FfiConverterRustBuffer {
    typealias SwiftType = [Referral]

    public static func write(_ value: [Referral], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeReferral.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Referral] {
        let len: Int32 = try readInt(&buf)
        var seq = [Referral]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeReferral.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeReferralApart: FfiConverterRustBuffer {
    typealias SwiftType = [ReferralApart]

    public static func write(_ value: [ReferralApart], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeReferralApart.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [ReferralApart] {
        let len: Int32 = try readInt(&buf)
        var seq = [ReferralApart]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeReferralApart.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeReferralCancellation: FfiConverterRustBuffer {
    typealias SwiftType = [ReferralCancellation]

    public static func write(_ value: [ReferralCancellation], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeReferralCancellation.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [ReferralCancellation] {
        let len: Int32 = try readInt(&buf)
        var seq = [ReferralCancellation]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeReferralCancellation.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeRegisterEntry: FfiConverterRustBuffer {
    typealias SwiftType = [RegisterEntry]

    public static func write(_ value: [RegisterEntry], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeRegisterEntry.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [RegisterEntry] {
        let len: Int32 = try readInt(&buf)
        var seq = [RegisterEntry]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeRegisterEntry.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeRejected: FfiConverterRustBuffer {
    typealias SwiftType = [Rejected]

    public static func write(_ value: [Rejected], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeRejected.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Rejected] {
        let len: Int32 = try readInt(&buf)
        var seq = [Rejected]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeRejected.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeSeriesSession: FfiConverterRustBuffer {
    typealias SwiftType = [SeriesSession]

    public static func write(_ value: [SeriesSession], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeSeriesSession.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [SeriesSession] {
        let len: Int32 = try readInt(&buf)
        var seq = [SeriesSession]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeSeriesSession.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeSetAside: FfiConverterRustBuffer {
    typealias SwiftType = [SetAside]

    public static func write(_ value: [SetAside], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeSetAside.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [SetAside] {
        let len: Int32 = try readInt(&buf)
        var seq = [SetAside]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeSetAside.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeStanding: FfiConverterRustBuffer {
    typealias SwiftType = [Standing]

    public static func write(_ value: [Standing], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeStanding.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Standing] {
        let len: Int32 = try readInt(&buf)
        var seq = [Standing]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeStanding.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeStartStepTaken: FfiConverterRustBuffer {
    typealias SwiftType = [StartStepTaken]

    public static func write(_ value: [StartStepTaken], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeStartStepTaken.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [StartStepTaken] {
        let len: Int32 = try readInt(&buf)
        var seq = [StartStepTaken]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeStartStepTaken.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeStepOwed: FfiConverterRustBuffer {
    typealias SwiftType = [StepOwed]

    public static func write(_ value: [StepOwed], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeStepOwed.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [StepOwed] {
        let len: Int32 = try readInt(&buf)
        var seq = [StepOwed]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeStepOwed.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeStepTaken: FfiConverterRustBuffer {
    typealias SwiftType = [StepTaken]

    public static func write(_ value: [StepTaken], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeStepTaken.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [StepTaken] {
        let len: Int32 = try readInt(&buf)
        var seq = [StepTaken]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeStepTaken.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeTargetStanding: FfiConverterRustBuffer {
    typealias SwiftType = [TargetStanding]

    public static func write(_ value: [TargetStanding], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeTargetStanding.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [TargetStanding] {
        let len: Int32 = try readInt(&buf)
        var seq = [TargetStanding]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeTargetStanding.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeTeamRelations: FfiConverterRustBuffer {
    typealias SwiftType = [TeamRelations]

    public static func write(_ value: [TeamRelations], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeTeamRelations.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [TeamRelations] {
        let len: Int32 = try readInt(&buf)
        var seq = [TeamRelations]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeTeamRelations.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeUnavailability: FfiConverterRustBuffer {
    typealias SwiftType = [Unavailability]

    public static func write(_ value: [Unavailability], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeUnavailability.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Unavailability] {
        let len: Int32 = try readInt(&buf)
        var seq = [Unavailability]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeUnavailability.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeWellbeingPlan: FfiConverterRustBuffer {
    typealias SwiftType = [WellbeingPlan]

    public static func write(_ value: [WellbeingPlan], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeWellbeingPlan.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [WellbeingPlan] {
        let len: Int32 = try readInt(&buf)
        var seq = [WellbeingPlan]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeWellbeingPlan.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeWorkerChange: FfiConverterRustBuffer {
    typealias SwiftType = [WorkerChange]

    public static func write(_ value: [WorkerChange], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeWorkerChange.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [WorkerChange] {
        let len: Int32 = try readInt(&buf)
        var seq = [WorkerChange]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeWorkerChange.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeAdjustmentEffect: FfiConverterRustBuffer {
    typealias SwiftType = [AdjustmentEffect]

    public static func write(_ value: [AdjustmentEffect], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeAdjustmentEffect.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [AdjustmentEffect] {
        let len: Int32 = try readInt(&buf)
        var seq = [AdjustmentEffect]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeAdjustmentEffect.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeAdjustmentReason: FfiConverterRustBuffer {
    typealias SwiftType = [AdjustmentReason]

    public static func write(_ value: [AdjustmentReason], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeAdjustmentReason.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [AdjustmentReason] {
        let len: Int32 = try readInt(&buf)
        var seq = [AdjustmentReason]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeAdjustmentReason.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeAnswerView: FfiConverterRustBuffer {
    typealias SwiftType = [AnswerView]

    public static func write(_ value: [AnswerView], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeAnswerView.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [AnswerView] {
        let len: Int32 = try readInt(&buf)
        var seq = [AnswerView]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeAnswerView.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeChange: FfiConverterRustBuffer {
    typealias SwiftType = [Change]

    public static func write(_ value: [Change], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeChange.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Change] {
        let len: Int32 = try readInt(&buf)
        var seq = [Change]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeChange.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeChecklistItem: FfiConverterRustBuffer {
    typealias SwiftType = [ChecklistItem]

    public static func write(_ value: [ChecklistItem], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeChecklistItem.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [ChecklistItem] {
        let len: Int32 = try readInt(&buf)
        var seq = [ChecklistItem]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeChecklistItem.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeDeliveryMode: FfiConverterRustBuffer {
    typealias SwiftType = [DeliveryMode]

    public static func write(_ value: [DeliveryMode], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeDeliveryMode.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [DeliveryMode] {
        let len: Int32 = try readInt(&buf)
        var seq = [DeliveryMode]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeDeliveryMode.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeExitPlanItem: FfiConverterRustBuffer {
    typealias SwiftType = [ExitPlanItem]

    public static func write(_ value: [ExitPlanItem], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeExitPlanItem.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [ExitPlanItem] {
        let len: Int32 = try readInt(&buf)
        var seq = [ExitPlanItem]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeExitPlanItem.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeExtensionRecord: FfiConverterRustBuffer {
    typealias SwiftType = [ExtensionRecord]

    public static func write(_ value: [ExtensionRecord], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeExtensionRecord.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [ExtensionRecord] {
        let len: Int32 = try readInt(&buf)
        var seq = [ExtensionRecord]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeExtensionRecord.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeMeetingFormat: FfiConverterRustBuffer {
    typealias SwiftType = [MeetingFormat]

    public static func write(_ value: [MeetingFormat], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeMeetingFormat.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [MeetingFormat] {
        let len: Int32 = try readInt(&buf)
        var seq = [MeetingFormat]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeMeetingFormat.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeOrderKey: FfiConverterRustBuffer {
    typealias SwiftType = [OrderKey]

    public static func write(_ value: [OrderKey], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeOrderKey.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [OrderKey] {
        let len: Int32 = try readInt(&buf)
        var seq = [OrderKey]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeOrderKey.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypePlaceChange: FfiConverterRustBuffer {
    typealias SwiftType = [PlaceChange]

    public static func write(_ value: [PlaceChange], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypePlaceChange.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [PlaceChange] {
        let len: Int32 = try readInt(&buf)
        var seq = [PlaceChange]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypePlaceChange.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypePlanOption: FfiConverterRustBuffer {
    typealias SwiftType = [PlanOption]

    public static func write(_ value: [PlanOption], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypePlanOption.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [PlanOption] {
        let len: Int32 = try readInt(&buf)
        var seq = [PlanOption]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypePlanOption.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeReason: FfiConverterRustBuffer {
    typealias SwiftType = [Reason]

    public static func write(_ value: [Reason], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeReason.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [Reason] {
        let len: Int32 = try readInt(&buf)
        var seq = [Reason]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeReason.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeStartStep: FfiConverterRustBuffer {
    typealias SwiftType = [StartStep]

    public static func write(_ value: [StartStep], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeStartStep.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [StartStep] {
        let len: Int32 = try readInt(&buf)
        var seq = [StartStep]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeStartStep.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeWaitingReason: FfiConverterRustBuffer {
    typealias SwiftType = [WaitingReason]

    public static func write(_ value: [WaitingReason], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeWaitingReason.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [WaitingReason] {
        let len: Int32 = try readInt(&buf)
        var seq = [WaitingReason]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeWaitingReason.read(from: &buf))
        }
        return seq
    }
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
fileprivate struct FfiConverterSequenceTypeCivilDate: FfiConverterRustBuffer {
    typealias SwiftType = [CivilDate]

    public static func write(_ value: [CivilDate], into buf: inout [UInt8]) {
        let len = Int32(value.count)
        writeInt(&buf, len)
        for item in value {
            FfiConverterTypeCivilDate.write(item, into: &buf)
        }
    }

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> [CivilDate] {
        let len: Int32 = try readInt(&buf)
        var seq = [CivilDate]()
        seq.reserveCapacity(Int(len))
        for _ in 0 ..< len {
            seq.append(try FfiConverterTypeCivilDate.read(from: &buf))
        }
        return seq
    }
}





#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCivilDate: FfiConverter {

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CivilDate {
        let builtinValue = try FfiConverterString.read(from: &buf)
        return try CivilDate(iso: builtinValue)
    }

    public static func write(_ value: CivilDate, into buf: inout [UInt8]) {
        let builtinValue = value.description
        return FfiConverterString.write(builtinValue, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> CivilDate {
        let builtinValue = try FfiConverterString.lift(value)
        return try CivilDate(iso: builtinValue)
    }

    public static func lower(_ value: CivilDate) -> RustBuffer {
        let builtinValue = value.description
        return FfiConverterString.lower(builtinValue)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCivilDate_lift(_ value: RustBuffer) throws -> CivilDate {
    return try FfiConverterTypeCivilDate.lift(value)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCivilDate_lower(_ value: CivilDate) -> RustBuffer {
    return FfiConverterTypeCivilDate.lower(value)
}






#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public struct FfiConverterTypeCivilDateTime: FfiConverter {

    public static func read(from buf: inout (data: Data, offset: Data.Index)) throws -> CivilDateTime {
        let builtinValue = try FfiConverterString.read(from: &buf)
        return try CivilDateTime(iso: builtinValue)
    }

    public static func write(_ value: CivilDateTime, into buf: inout [UInt8]) {
        let builtinValue = value.description
        return FfiConverterString.write(builtinValue, into: &buf)
    }

    public static func lift(_ value: RustBuffer) throws -> CivilDateTime {
        let builtinValue = try FfiConverterString.lift(value)
        return try CivilDateTime(iso: builtinValue)
    }

    public static func lower(_ value: CivilDateTime) -> RustBuffer {
        let builtinValue = value.description
        return FfiConverterString.lower(builtinValue)
    }
}


#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCivilDateTime_lift(_ value: RustBuffer) throws -> CivilDateTime {
    return try FfiConverterTypeCivilDateTime.lift(value)
}

#if swift(>=5.8)
@_documentation(visibility: private)
#endif
public func FfiConverterTypeCivilDateTime_lower(_ value: CivilDateTime) -> RustBuffer {
    return FfiConverterTypeCivilDateTime.lower(value)
}

/**
 * Reads the JSON form.
 */
func adjustedLimitsFromJson(text: String)throws  -> AdjustedLimits  {
    return try  FfiConverterTypeAdjustedLimits_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_func_adjusted_limits_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Reads the JSON form.
 */
func adjustedWorkerFromJson(text: String)throws  -> AdjustedWorker  {
    return try  FfiConverterTypeAdjustedWorker_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_func_adjusted_worker_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Reads the JSON form.
 */
func adjustmentEffectFromJson(text: String)throws  -> AdjustmentEffect  {
    return try  FfiConverterTypeAdjustmentEffect_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_func_adjustment_effect_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Reads the JSON form.
 */
func adjustmentFromJson(text: String)throws  -> Adjustment  {
    return try  FfiConverterTypeAdjustment_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_func_adjustment_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Reads the JSON form.
 */
func adjustmentReasonFromJson(text: String)throws  -> AdjustmentReason  {
    return try  FfiConverterTypeAdjustmentReason_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_func_adjustment_reason_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Reads the JSON form.
 */
func breakRuleFromJson(text: String)throws  -> BreakRule  {
    return try  FfiConverterTypeBreakRule_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_func_break_rule_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Reads the JSON form.
 */
func checkInFromJson(text: String)throws  -> CheckIn  {
    return try  FfiConverterTypeCheckIn_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_func_check_in_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Reads the JSON form.
 */
func declinedFromJson(text: String)throws  -> Declined  {
    return try  FfiConverterTypeDeclined_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_func_declined_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Reads the JSON form.
 */
func disclosureFromJson(text: String)throws  -> Disclosure  {
    return try  FfiConverterTypeDisclosure_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_func_disclosure_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Reads the JSON form.
 */
func hoursStepFromJson(text: String)throws  -> HoursStep  {
    return try  FfiConverterTypeHoursStep_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_func_hours_step_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Reads the JSON form.
 */
func inForceFromJson(text: String)throws  -> InForce  {
    return try  FfiConverterTypeInForce_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_func_in_force_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Reads the JSON form.
 */
func newStarterFromJson(text: String)throws  -> NewStarter  {
    return try  FfiConverterTypeNewStarter_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_func_new_starter_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Reads the JSON form.
 */
func ownCareFromJson(text: String)throws  -> OwnCare  {
    return try  FfiConverterTypeOwnCare_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_func_own_care_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Reads the JSON form.
 */
func ownCareReferralFromJson(text: String)throws  -> OwnCareReferral  {
    return try  FfiConverterTypeOwnCareReferral_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_func_own_care_referral_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Reads the JSON form.
 */
func proposedWorkFromJson(text: String)throws  -> ProposedWork  {
    return try  FfiConverterTypeProposedWork_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_func_proposed_work_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Reads the JSON form.
 */
func readinessFromJson(text: String)throws  -> Readiness  {
    return try  FfiConverterTypeReadiness_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_func_readiness_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Reads the JSON form.
 */
func registerEntryFromJson(text: String)throws  -> RegisterEntry  {
    return try  FfiConverterTypeRegisterEntry_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_func_register_entry_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Reads the JSON form.
 */
func replacedByFromJson(text: String)throws  -> ReplacedBy  {
    return try  FfiConverterTypeReplacedBy_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_func_replaced_by_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Reads the JSON form.
 */
func startStepTakenFromJson(text: String)throws  -> StartStepTaken  {
    return try  FfiConverterTypeStartStepTaken_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_func_start_step_taken_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Reads the JSON form.
 */
func stepOwedFromJson(text: String)throws  -> StepOwed  {
    return try  FfiConverterTypeStepOwed_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_func_step_owed_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Reads the JSON form.
 */
func teamRelationsFromJson(text: String)throws  -> TeamRelations  {
    return try  FfiConverterTypeTeamRelations_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_func_team_relations_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Reads the JSON form.
 */
func timeOfDayFromJson(text: String)throws  -> TimeOfDay  {
    return try  FfiConverterTypeTimeOfDay_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_func_time_of_day_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Reads the JSON form.
 */
func wellbeingFromJson(text: String)throws  -> Wellbeing  {
    return try  FfiConverterTypeWellbeing_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_func_wellbeing_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Reads the JSON form.
 */
func wellbeingPlanFromJson(text: String)throws  -> WellbeingPlan  {
    return try  FfiConverterTypeWellbeingPlan_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_func_wellbeing_plan_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Reads the JSON form.
 */
func workAnswerFromJson(text: String)throws  -> WorkAnswer  {
    return try  FfiConverterTypeWorkAnswer_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_func_work_answer_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Reads the JSON form.
 */
func workerChangeFromJson(text: String)throws  -> WorkerChange  {
    return try  FfiConverterTypeWorkerChange_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_func_worker_change_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Reads the JSON form.
 */
func problemFromJson(text: String)throws  -> Problem  {
    return try  FfiConverterTypeProblem_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_func_problem_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Reads the JSON form.
 */
func valueSourceFromJson(text: String)throws  -> ValueSource  {
    return try  FfiConverterTypeValueSource_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_func_value_source_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Reads the JSON form.
 */
func appointmentFromJson(text: String)throws  -> Appointment  {
    return try  FfiConverterTypeAppointment_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_func_appointment_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Reads the JSON form.
 */
func bookingAnswerFromJson(text: String)throws  -> BookingAnswer  {
    return try  FfiConverterTypeBookingAnswer_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_func_booking_answer_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Reads the JSON form.
 */
func changeFromJson(text: String)throws  -> Change  {
    return try  FfiConverterTypeChange_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_func_change_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Reads the JSON form.
 */
func engagementFromJson(text: String)throws  -> Engagement  {
    return try  FfiConverterTypeEngagement_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_func_engagement_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Reads the JSON form.
 */
func episodeFromJson(text: String)throws  -> Episode  {
    return try  FfiConverterTypeEpisode_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_func_episode_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Reads the JSON form.
 */
func exitPlanFromJson(text: String)throws  -> ExitPlan  {
    return try  FfiConverterTypeExitPlan_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_func_exit_plan_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Reads the JSON form.
 */
func extensionAnswerFromJson(text: String)throws  -> ExtensionAnswer  {
    return try  FfiConverterTypeExtensionAnswer_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_func_extension_answer_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Reads the JSON form.
 */
func extensionFromJson(text: String)throws  -> Extension  {
    return try  FfiConverterTypeExtension_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_func_extension_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Reads the JSON form.
 */
func extensionRecordedFromJson(text: String)throws  -> ExtensionRecorded  {
    return try  FfiConverterTypeExtensionRecorded_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_func_extension_recorded_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Reads the JSON form.
 */
func extensionRequestFromJson(text: String)throws  -> ExtensionRequest  {
    return try  FfiConverterTypeExtensionRequest_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_func_extension_request_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Reads the JSON form.
 */
func facilitatorFromJson(text: String)throws  -> Facilitator  {
    return try  FfiConverterTypeFacilitator_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_func_facilitator_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Reads the JSON form.
 */
func ledgerEntryFromJson(text: String)throws  -> LedgerEntry  {
    return try  FfiConverterTypeLedgerEntry_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_func_ledger_entry_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Reads the JSON form.
 */
func ledgerFromJson(text: String)throws  -> Ledger  {
    return try  FfiConverterTypeLedger_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_func_ledger_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Reads the JSON form.
 */
func milestoneFromJson(text: String)throws  -> Milestone  {
    return try  FfiConverterTypeMilestone_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_func_milestone_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Reads the JSON form.
 */
func nextStepFromJson(text: String)throws  -> NextStep  {
    return try  FfiConverterTypeNextStep_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_func_next_step_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Reads the JSON form.
 */
func policyStampFromJson(text: String)throws  -> PolicyStamp  {
    return try  FfiConverterTypePolicyStamp_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_func_policy_stamp_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Reads the JSON form.
 */
func proposedSessionFromJson(text: String)throws  -> ProposedSession  {
    return try  FfiConverterTypeProposedSession_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_func_proposed_session_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Reads the JSON form.
 */
func reasonFromJson(text: String)throws  -> Reason  {
    return try  FfiConverterTypeReason_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_func_reason_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Reads the JSON form.
 */
func seriesAnswerFromJson(text: String)throws  -> SeriesAnswer  {
    return try  FfiConverterTypeSeriesAnswer_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_func_series_answer_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Reads the JSON form.
 */
func seriesFromJson(text: String)throws  -> Series  {
    return try  FfiConverterTypeSeries_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_func_series_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Reads the JSON form.
 */
func seriesSessionFromJson(text: String)throws  -> SeriesSession  {
    return try  FfiConverterTypeSeriesSession_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_func_series_session_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Reads the JSON form.
 */
func setAsideFromJson(text: String)throws  -> SetAside  {
    return try  FfiConverterTypeSetAside_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_func_set_aside_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Reads the JSON form.
 */
func standingFromJson(text: String)throws  -> Standing  {
    return try  FfiConverterTypeStanding_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_func_standing_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Reads the JSON form.
 */
func stepTakenFromJson(text: String)throws  -> StepTaken  {
    return try  FfiConverterTypeStepTaken_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_func_step_taken_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Reads the JSON form.
 */
func waiverFromJson(text: String)throws  -> Waiver  {
    return try  FfiConverterTypeWaiver_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_func_waiver_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Reads the JSON form.
 */
func workingDayAnswerFromJson(text: String)throws  -> WorkingDayAnswer  {
    return try  FfiConverterTypeWorkingDayAnswer_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_func_working_day_answer_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Reads the JSON form.
 */
func appointmentOfferFromJson(text: String)throws  -> AppointmentOffer  {
    return try  FfiConverterTypeAppointmentOffer_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_func_appointment_offer_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Reads the JSON form.
 */
func clockFromJson(text: String)throws  -> Clock  {
    return try  FfiConverterTypeClock_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_func_clock_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Reads the JSON form.
 */
func clockReviewFromJson(text: String)throws  -> ClockReview  {
    return try  FfiConverterTypeClockReview_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_func_clock_review_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Reads the JSON form.
 */
func clocksSideBySideFromJson(text: String)throws  -> ClocksSideBySide  {
    return try  FfiConverterTypeClocksSideBySide_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_func_clocks_side_by_side_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Reads the JSON form.
 */
func codeCountFromJson(text: String)throws  -> CodeCount  {
    return try  FfiConverterTypeCodeCount_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_func_code_count_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Reads the JSON form.
 */
func comparisonFromJson(text: String)throws  -> Comparison  {
    return try  FfiConverterTypeComparison_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_func_comparison_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Reads the JSON form.
 */
func contributionsFromJson(text: String)throws  -> Contributions  {
    return try  FfiConverterTypeContributions_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_func_contributions_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Reads the JSON form.
 */
func crossReferralFromJson(text: String)throws  -> CrossReferral  {
    return try  FfiConverterTypeCrossReferral_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_func_cross_referral_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Reads the JSON form.
 */
func explanationFromJson(text: String)throws  -> Explanation  {
    return try  FfiConverterTypeExplanation_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_func_explanation_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Reads the JSON form.
 */
func laterFactFromJson(text: String)throws  -> LaterFact  {
    return try  FfiConverterTypeLaterFact_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_func_later_fact_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Reads the JSON form.
 */
func overtakingFromJson(text: String)throws  -> Overtaking  {
    return try  FfiConverterTypeOvertaking_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_func_overtaking_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Reads the JSON form.
 */
func placeChangeFromJson(text: String)throws  -> PlaceChange  {
    return try  FfiConverterTypePlaceChange_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_func_place_change_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Reads the JSON form.
 */
func proposedStepFromJson(text: String)throws  -> ProposedStep  {
    return try  FfiConverterTypeProposedStep_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_func_proposed_step_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Reads the JSON form.
 */
func rankedReferralFromJson(text: String)throws  -> RankedReferral  {
    return try  FfiConverterTypeRankedReferral_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_func_ranked_referral_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Reads the JSON form.
 */
func recordedStepFromJson(text: String)throws  -> RecordedStep  {
    return try  FfiConverterTypeRecordedStep_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_func_recorded_step_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Reads the JSON form.
 */
func referralApartFromJson(text: String)throws  -> ReferralApart  {
    return try  FfiConverterTypeReferralApart_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_func_referral_apart_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Reads the JSON form.
 */
func referralCancellationFromJson(text: String)throws  -> ReferralCancellation  {
    return try  FfiConverterTypeReferralCancellation_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_func_referral_cancellation_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Reads the JSON form.
 */
func referralFromJson(text: String)throws  -> Referral  {
    return try  FfiConverterTypeReferral_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_func_referral_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Reads the JSON form.
 */
func referralStopFromJson(text: String)throws  -> ReferralStop  {
    return try  FfiConverterTypeReferralStop_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_func_referral_stop_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Reads the JSON form.
 */
func stagesFromJson(text: String)throws  -> Stages  {
    return try  FfiConverterTypeStages_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_func_stages_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Reads the JSON form.
 */
func stepAnswerFromJson(text: String)throws  -> StepAnswer  {
    return try  FfiConverterTypeStepAnswer_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_func_step_answer_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Reads the JSON form.
 */
func targetStandingFromJson(text: String)throws  -> TargetStanding  {
    return try  FfiConverterTypeTargetStanding_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_func_target_standing_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Reads the JSON form.
 */
func unavailabilityFromJson(text: String)throws  -> Unavailability  {
    return try  FfiConverterTypeUnavailability_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_func_unavailability_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}
/**
 * Reads the JSON form.
 */
func waitingReasonFromJson(text: String)throws  -> WaitingReason  {
    return try  FfiConverterTypeWaitingReason_lift(try rustCallWithError(FfiConverterTypeCareError_lift) {
        uniffiCallStatus in
    uniffi_carewright_fn_func_waiting_reason_from_json(
        FfiConverterString.lower(text),uniffiCallStatus
    )
})
}

private enum InitializationResult {
    case ok
    case contractVersionMismatch
    case apiChecksumMismatch
}
// Use a global variable to perform the versioning checks. Swift ensures that
// the code inside is only computed once.
private let initializationResult: InitializationResult = {
    // Get the bindings contract version from our ComponentInterface
    let bindings_contract_version = 30
    // Get the scaffolding contract version by calling the into the dylib
    let scaffolding_contract_version = ffi_carewright_uniffi_contract_version()
    if bindings_contract_version != scaffolding_contract_version {
        return InitializationResult.contractVersionMismatch
    }
    if (uniffi_carewright_checksum_func_adjusted_limits_from_json() != 6064) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_func_adjusted_worker_from_json() != 63352) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_func_adjustment_effect_from_json() != 7864) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_func_adjustment_from_json() != 22954) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_func_adjustment_reason_from_json() != 13158) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_func_break_rule_from_json() != 4395) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_func_check_in_from_json() != 8944) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_func_declined_from_json() != 24700) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_func_disclosure_from_json() != 34014) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_func_hours_step_from_json() != 64954) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_func_in_force_from_json() != 14715) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_func_new_starter_from_json() != 45266) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_func_own_care_from_json() != 37556) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_func_own_care_referral_from_json() != 54787) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_func_proposed_work_from_json() != 55507) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_func_readiness_from_json() != 48220) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_func_register_entry_from_json() != 46808) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_func_replaced_by_from_json() != 42125) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_func_start_step_taken_from_json() != 58880) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_func_step_owed_from_json() != 18381) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_func_team_relations_from_json() != 59143) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_func_time_of_day_from_json() != 31413) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_func_wellbeing_from_json() != 27550) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_func_wellbeing_plan_from_json() != 56317) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_func_work_answer_from_json() != 49314) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_func_worker_change_from_json() != 38894) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_func_problem_from_json() != 46020) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_func_value_source_from_json() != 9070) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_func_appointment_from_json() != 17412) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_func_booking_answer_from_json() != 27711) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_func_change_from_json() != 47757) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_func_engagement_from_json() != 39270) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_func_episode_from_json() != 45687) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_func_exit_plan_from_json() != 11954) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_func_extension_answer_from_json() != 12919) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_func_extension_from_json() != 5504) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_func_extension_recorded_from_json() != 62307) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_func_extension_request_from_json() != 57698) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_func_facilitator_from_json() != 11817) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_func_ledger_entry_from_json() != 59849) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_func_ledger_from_json() != 42935) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_func_milestone_from_json() != 21586) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_func_next_step_from_json() != 36894) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_func_policy_stamp_from_json() != 15458) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_func_proposed_session_from_json() != 57730) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_func_reason_from_json() != 54661) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_func_series_answer_from_json() != 13816) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_func_series_from_json() != 125) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_func_series_session_from_json() != 57865) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_func_set_aside_from_json() != 50889) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_func_standing_from_json() != 17157) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_func_step_taken_from_json() != 21737) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_func_waiver_from_json() != 51385) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_func_working_day_answer_from_json() != 42489) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_func_appointment_offer_from_json() != 4717) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_func_clock_from_json() != 14908) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_func_clock_review_from_json() != 35806) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_func_clocks_side_by_side_from_json() != 12237) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_func_code_count_from_json() != 54274) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_func_comparison_from_json() != 64842) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_func_contributions_from_json() != 25340) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_func_cross_referral_from_json() != 39566) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_func_explanation_from_json() != 14030) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_func_later_fact_from_json() != 63291) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_func_overtaking_from_json() != 19719) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_func_place_change_from_json() != 20898) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_func_proposed_step_from_json() != 35469) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_func_ranked_referral_from_json() != 54920) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_func_recorded_step_from_json() != 3581) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_func_referral_apart_from_json() != 12508) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_func_referral_cancellation_from_json() != 10048) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_func_referral_from_json() != 5164) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_func_referral_stop_from_json() != 13367) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_func_stages_from_json() != 18599) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_func_step_answer_from_json() != 22566) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_func_target_standing_from_json() != 3848) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_func_unavailability_from_json() != 3742) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_func_waiting_reason_from_json() != 34467) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_method_adjustments_can_do() != 57935) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_method_adjustments_in_force() != 4820) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_method_adjustments_own_care() != 8835) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_method_adjustments_readiness() != 24446) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_method_adjustments_register() != 47882) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_method_adjustments_requests_late() != 43392) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_method_adjustments_reviews_due() != 61732) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_method_adjustments_wellbeing() != 7197) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_method_policy_adjustments() != 28554) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_method_policy_fingerprint() != 3504) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_method_policy_session_limits() != 18441) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_method_policy_source_of() != 52414) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_method_policy_to_json() != 27032) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_method_policy_waiting_list() != 30457) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_method_sessionlimits_check_series() != 20550) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_method_sessionlimits_check_working_day() != 25899) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_method_sessionlimits_decide_extension() != 63462) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_method_sessionlimits_ledger() != 57856) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_method_sessionlimits_may_book() != 8821) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_method_sessionlimits_standing() != 36637) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_method_sessionlimits_standing_batch() != 40893) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_method_waitinglist_clock() != 53484) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_method_waitinglist_clocks_side_by_side() != 27227) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_method_waitinglist_compare() != 17342) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_method_waitinglist_explain() != 15501) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_method_waitinglist_may_take_step() != 27637) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_method_waitinglist_overtaking() != 29359) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_method_waitinglist_overview() != 49079) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_method_waitinglist_rank() != 15535) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_method_waitinglist_stages() != 13285) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_constructor_policy_from_json() != 61854) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_constructor_policy_from_layers() != 25443) {
        return InitializationResult.apiChecksumMismatch
    }
    if (uniffi_carewright_checksum_constructor_policy_new() != 40691) {
        return InitializationResult.apiChecksumMismatch
    }

    return InitializationResult.ok
}()

// Make the ensure init function public so that other modules which have external type references to
// our types can call it.
public func uniffiEnsureCarewrightInitialized() {
    switch initializationResult {
    case .ok:
        break
    case .contractVersionMismatch:
        fatalError("UniFFI contract version mismatch: try cleaning and rebuilding your project")
    case .apiChecksumMismatch:
        fatalError("UniFFI API checksum mismatch: try cleaning and rebuilding your project")
    }
}

// swiftlint:enable all
