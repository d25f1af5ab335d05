// swift-tools-version: 6.0
import PackageDescription

// The compiled library, `libcarewright_ffi.a`, is looked for in this folder first:
// `cargo build --release --package carewright-swift` puts it into `target/release`.
let libraryFolder = Context.environment["CAREWRIGHT_LIBRARY_FOLDER"]

let package = Package(
    name: "Carewright",
    platforms: [.iOS(.v15), .macOS(.v12)],
    products: [
        .library(name: "Carewright", targets: ["Carewright"])
    ],
    targets: [
        .systemLibrary(name: "CarewrightFFI"),
        .target(
            name: "Carewright",
            dependencies: ["CarewrightFFI"],
            linkerSettings: libraryFolder.map { [.unsafeFlags(["-L\($0)"])] } ?? []
        ),
        .testTarget(name: "CarewrightTests", dependencies: ["Carewright"]),
    ],
    swiftLanguageModes: [.v6]
)
