// biome-ignore-all format: a skill a line, longer ones filled: one word a line would be twenty thousand.
/**
 * Mobile, desktop, game and immersive development.
 * @module
 */
import type { SkillArea } from '../../core/lexicon.ts';

export const mobileAndGames: SkillArea = {
	area: 'mobile-and-games',
	skills: [
		{
			id: 'android', name: 'Android', kind: 'platform',
			aliases: ['Android SDK', 'Android development', 'Android apps', 'Android app development', 'Android platform', 'Android applications', 'native Android',
				'Android OS', 'AOSP', 'Android programming'],
			since: { year: 2008, source: 'Wikipedia: Android (operating system)' },
		},
		{ id: 'android-studio', name: 'Android Studio', kind: 'tool', implies: ['android'] },
		{
			id: 'app-stores', name: 'Apple App Store', kind: 'platform',
			aliases: ['App Store Connect', 'TestFlight', 'App Store submission', 'iOS App Store', 'Google Play Store', 'Google Play Console'],
		},
		{ id: 'arkit', name: 'ARKit', kind: 'framework', aliases: ['ARCore', 'RealityKit', 'ARKit/ARCore'], implies: ['augmented-reality'] },
		{
			id: 'augmented-reality', name: 'augmented reality', kind: 'method',
			aliases: ['AR/VR', 'AR/VR/XR', 'mixed reality', 'extended reality', 'AR/MR', 'VR/AR', 'AR and VR', 'immersive technologies', 'XR/AR/VR', 'spatial computing'],
			exact: ['XR'],
		},
		{
			id: 'blender', name: 'Blender', kind: 'tool', aliases: ['Blender 3D'], exact: ['Blender'],
			ambiguity: { forms: ['Blender'], company: ['3d', 'maya', 'animation', 'rendering', 'unity', 'unreal', 'cinema 4d', 'modelling', 'modeling'], yes:
				'3D assets in Blender.', no: 'Blender and mixer operators wanted.' },
			implies: ['3d-modelling'],
		},
		{ id: 'capacitor', name: 'Ionic Capacitor', kind: 'framework', aliases: ['Capacitor.js', 'CapacitorJS'] },
		{ id: 'cinema-4d', name: 'Cinema 4D', kind: 'tool', aliases: ['Cinema4D', 'C4D'], implies: ['3d-modelling'] },
		{
			id: 'cocoa', name: 'Cocoa', kind: 'framework', exact: ['Cocoa', 'Cocoa Touch', 'CocoaPods'],
			ambiguity: { forms: ['Cocoa'], company: ['ios', 'swift', 'objective-c', 'xcode', 'macos', 'mac', 'uikit'], notAfter: ['beans', 'powder', 'farmers', 'butter'], yes:
				'Mac apps in Swift and Cocoa.', no: 'Cocoa beans from fair trade.' },
			implies: ['macos'],
		},
		{ id: 'cocos2d', name: 'Cocos2d', kind: 'framework', aliases: ['Cocos2d-x'], implies: ['game-development'] },
		{
			id: 'core-data', name: 'Core Data', kind: 'framework', exact: ['Core Data'],
			ambiguity: { company: ['ios', 'swift', 'uikit', 'realm', 'sqlite', 'xcode'], yes: 'iOS persistence with Core Data and SQLite.', no: 'Core Data teams sit in Leeds.'
				},
			implies: ['ios'],
		},
		{ id: 'core-ml', name: 'Core ML', kind: 'framework', aliases: ['CoreML'], implies: ['machine-learning', 'ios'] },
		{
			id: 'cross-platform-mobile-development', name: 'cross-platform mobile development', kind: 'method',
			aliases: ['cross-platform mobile', 'hybrid mobile apps', 'hybrid mobile', 'hybrid apps', 'cross-platform app development', 'cross-platform development',
				'cross-platform apps'],
			implies: ['mobile-development'],
		},
		{ id: 'directx', name: 'DirectX', kind: 'framework', aliases: ['Direct3D', 'DirectX 12', 'DirectX 11'], implies: ['computer-graphics'] },
		{ id: 'expo', name: 'React Native Expo', kind: 'framework', aliases: ['Expo SDK', 'Expo.dev'], implies: ['react-native'] },
		{
			id: 'flutter', name: 'Flutter', kind: 'framework', aliases: ['Flutter SDK', 'Flutter apps', 'Google Flutter'], exact: ['Flutter', 'FLUTTER', 'flutter'],
			ambiguity: { forms: ['Flutter', 'FLUTTER', 'flutter'], company: ['mobile', 'dart', 'android', 'ios', 'react native', 'cross-platform', 'app', 'apps', 'kotlin',
				'swift', 'firebase'], notAfter: ['entertainment', 'uk', 'by'], yes: 'Mobile apps in Flutter.', no: 'Hearts flutter by at Flutter Entertainment.' },
			implies: ['dart', 'cross-platform-mobile-development', 'mobile-development'], rivals: ['react-native'],
			since: { year: 2017, source: 'Wikipedia: Flutter (software)' },
		},
		{
			id: 'game-development', name: 'game development', kind: 'method',
			aliases: ['game programming', 'game engine', 'video game development', 'gameplay programming', 'games development', 'game design'],
		},
		{ id: 'godot', name: 'Godot', kind: 'framework', aliases: ['Godot Engine'], implies: ['game-development'] },
		{ id: 'houdini', name: 'SideFX Houdini', kind: 'tool', aliases: ['Houdini FX', 'SideFX'], implies: ['3d-modelling'] },
		{
			id: 'ionic', name: 'Ionic', kind: 'framework', aliases: ['Ionic Framework'], exact: ['Ionic', 'IONIC'],
			ambiguity: { forms: ['Ionic', 'IONIC'], company: ['mobile', 'angular', 'cordova', 'phonegap', 'hybrid', 'ios', 'android', 'react native'], notAfter: ['liquids',
				'conductivity', 'exchange'], yes: 'Hybrid mobile apps with Ionic and Angular.', no: 'Ionic liquids are our research topic.' },
			implies: ['cross-platform-mobile-development'],
		},
		{
			id: 'ios', name: 'iOS', kind: 'platform',
			aliases: ['iOS SDK', 'iOS development', 'iOS app development', 'iOS applications', 'iPhone development', 'iOS apps', 'iPadOS', 'native iOS', 'watchOS', 'tvOS',
				'iOS programming'],
			exact: ['iOS', 'IOS'],
			ambiguity: { forms: ['IOS'], company: ['android', 'swift', 'mobile', 'xcode', 'objective-c', 'iphone', 'apps', 'app'], notBefore: ['cisco'], notAfter: ['xe', 'xr',
				'router'], yes: 'Publish IOS and Android apps.', no: 'Cisco IOS routers are configured here.' },
			since: { year: 2007, source: 'Wikipedia: iOS' },
		},
		{
			id: 'jetpack-compose', name: 'Jetpack Compose', kind: 'framework', aliases: ['Android Jetpack', 'Compose Multiplatform', 'Jetpack libraries'],
			implies: ['android', 'kotlin'], since: { year: 2019, source: 'Wikipedia: Jetpack Compose, announced (1.0 in 2021)' },
		},
		{ id: 'macos', name: 'macOS', kind: 'platform', aliases: ['Mac OS', 'Mac OS X', 'OS X', 'MacOSX'] },
		{
			id: 'maya', name: 'Autodesk Maya', kind: 'tool', aliases: ['3ds Max', '3D Studio Max'], exact: ['Maya'],
			ambiguity: { forms: ['Maya'], company: ['blender', '3ds max', '3d', 'animation', 'autodesk', 'houdini', 'cinema 4d', 'unity', 'zbrush'], yes:
				'3D animation in Maya or Blender.', no: 'Maya will guide you through onboarding.' },
			implies: ['3d-modelling'],
		},
		{ id: 'metal', name: 'Apple Metal', kind: 'framework', aliases: ['Metal API', 'Metal shaders', 'Metal Shading Language'], implies: ['computer-graphics'] },
		{
			id: 'mobile-development', name: 'mobile development', kind: 'method',
			aliases: ['mobile app development', 'mobile application development', 'mobile apps', 'mobile application', 'native mobile', 'mobile engineering',
				'native mobile apps', 'mobile software development', 'mobile programming', 'mobile platforms', 'native mobile development'],
		},
		{ id: 'opengl', name: 'OpenGL', kind: 'framework', aliases: ['OpenGL ES'], implies: ['computer-graphics'] },
		{ id: 'openxr', name: 'OpenXR', kind: 'framework', implies: ['augmented-reality'] },
		{
			id: 'phonegap', name: 'PhoneGap', kind: 'framework', aliases: ['Apache Cordova', 'Cordova', 'PhoneGap/Cordova', 'Cordova/PhoneGap'],
			implies: ['cross-platform-mobile-development'],
		},
		{
			id: 'push-notifications', name: 'push notifications', kind: 'method',
			aliases: ['push notification', 'APNs', 'Apple Push Notification service', 'Firebase Cloud Messaging'], exact: ['FCM'],
		},
		{
			id: 'react-native', name: 'React Native', kind: 'framework', aliases: ['ReactNative'], implies: ['react', 'cross-platform-mobile-development', 'mobile-development'],
			rivals: ['flutter'], since: { year: 2015, source: 'Wikipedia: React Native' },
		},
		{ id: 'roblox', name: 'Roblox', kind: 'platform', aliases: ['Roblox Studio'] },
		{ id: 'room', name: 'Android Room', kind: 'framework', aliases: ['Room database', 'Room DB'], implies: ['android'] },
		{
			id: 'swiftui', name: 'SwiftUI', kind: 'framework', aliases: ['Swift UI'], implies: ['swift', 'ios'], rivals: ['uikit'],
			since: { year: 2019, source: 'Wikipedia: SwiftUI' },
		},
		{ id: 'titanium', name: 'Appcelerator Titanium', kind: 'framework', aliases: ['Appcelerator', 'Titanium SDK'] },
		{ id: 'uikit', name: 'UIKit', kind: 'framework', aliases: ['UI Kit framework'], exact: ['UIKit', 'UIKit'], implies: ['ios'], rivals: ['swiftui'] },
		{
			id: 'unity', name: 'Unity', kind: 'framework', aliases: ['Unity engine', 'Unity Technologies', 'Unity game engine'],
			exact: ['Unity', 'Unity3D', 'Unity 3D', 'UNITY'],
			ambiguity: { forms: ['Unity', 'UNITY'], company: ['game', 'games', 'unreal', 'gaming', '3d', 'vr', 'ar', 'xr', 'c#', 'engine', 'blender'], notBefore: ['national',
				'community'], notAfter: ['catalog', 'catalogue', 'of', 'in', 'among', 'point', 'health', 'between'], yes: 'Games built in Unity with C#.', no:
				'UNITY in diversity; Unity Health hires nurses.' },
			implies: ['game-development'], rivals: ['unreal-engine'], since: { year: 2005, source: 'Wikipedia: Unity (game engine)' },
		},
		{ id: 'unity-catalog', name: 'Unity Catalog', kind: 'platform', aliases: ['Databricks Unity Catalog'], implies: ['databricks', 'data-governance'] },
		{
			id: 'unreal-engine', name: 'Unreal Engine', kind: 'framework', aliases: ['Unreal Engine 5', 'Unreal Engine 4', 'UE4', 'UE5', 'UE4/UE5', 'Unreal Engine 4/5'],
			exact: ['Unreal'],
			ambiguity: { forms: ['Unreal'], company: ['unity', 'game', 'games', '3d', 'engine', 'c++', 'vr'], yes: 'Games in Unity or Unreal.', no: 'Unreal offers in our shop.'
				},
			implies: ['game-development'], rivals: ['unity'], since: { year: 1998, source: 'Wikipedia: Unreal Engine' },
		},
		{ id: 'virtual-reality', name: 'virtual reality', kind: 'method', aliases: ['VR development', 'VR applications', 'Oculus', 'Meta Quest', 'VR headsets'], exact: ['VR'] },
		{ id: 'vulkan', name: 'Vulkan', kind: 'framework', exact: ['Vulkan', 'Vulkan API'], implies: ['computer-graphics'] },
		{ id: 'watchkit', name: 'WatchKit', kind: 'framework', implies: ['ios'] },
		{ id: 'wear-os', name: 'Wear OS', kind: 'platform', exact: ['Wear OS'] },
		{
			id: 'xamarin', name: 'Xamarin', kind: 'framework', aliases: ['Xamarin.Forms', 'Xamarin Forms', '.NET MAUI', 'Xamarin/MAUI'],
			implies: ['csharp', 'cross-platform-mobile-development'], since: { year: 2011, source: 'Wikipedia: Xamarin, company founded' },
		},
		{ id: 'xcode', name: 'Xcode', kind: 'tool', aliases: ['X-Code'], implies: ['ios'] },
		{ id: 'zbrush', name: 'ZBrush', kind: 'tool', implies: ['3d-modelling'] },
	],
};
