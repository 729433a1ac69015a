// biome-ignore-all format: a skill a line, longer ones filled: one word a line would be twenty thousand.
/**
 * Maps, satellites and spatial data.
 * @module
 */
import type { SkillArea } from '../../core/lexicon.ts';

export const geospatial: SkillArea = {
	area: 'geospatial',
	skills: [
		{
			id: 'arcgis', name: 'ArcGIS', kind: 'tool',
			aliases: ['ESRI', 'ArcMap', 'ArcGIS Pro', 'ArcGIS Online', 'ArcPy', 'ArcGIS Server', 'Esri ArcGIS', 'ArcGIS Enterprise', 'ESRI tools', 'ArcGIS Desktop',
				'ESRI suite'],
			implies: ['gis'], rivals: ['qgis'],
		},
		{
			id: 'cesiumjs', name: 'CesiumJS', kind: 'framework', aliases: ['deck.gl', 'kepler.gl'], exact: ['Cesium', 'CesiumJS'],
			ambiguity: { forms: ['Cesium'], company: ['webgl', 'javascript', 'leaflet', 'mapbox', 'gis', 'three.js', 'openlayers'], yes: '3D globes with WebGL and Cesium.', no:
				'Cesium clocks tick precisely.' },
			implies: ['web-mapping'],
		},
		{ id: 'envi', name: 'ENVI', kind: 'tool', exact: ['ENVI', 'ERDAS', 'ERDAS Imagine'], implies: ['remote-sensing'] },
		{
			id: 'fme', name: 'FME', kind: 'tool', exact: ['FME', 'FME Workbench'],
			ambiguity: { forms: ['FME'], company: ['gis', 'etl', 'arcgis', 'spatial', 'qgis', 'data'], notAfter: ['life'], yes: 'Spatial ETL in FME.', no: 'FME Life teams.' },
			implies: ['gis'],
		},
		{
			id: 'gdal', name: 'GDAL', kind: 'framework', aliases: ['GDAL/OGR', 'rasterio', 'GeoPandas', 'Shapely', 'PDAL', 'GeoPandas/Shapely', 'PROJ library'],
			implies: ['gis', 'python'],
		},
		{ id: 'geoserver', name: 'GeoServer', kind: 'tool', implies: ['web-mapping'] },
		{
			id: 'gis', name: 'geographic information systems', kind: 'method',
			aliases: ['geographic information system', 'geospatial data', 'geospatial', 'geospatial analysis', 'spatial analysis', 'GIS software', 'spatial data',
				'GIS analysis', 'GIS systems', 'cartography', 'geomatics', 'GIS applications', 'GIS tools', 'geospatial analytics', 'GIS data', 'spatial data analysis',
				'geospatial data processing', 'GIS development', 'geospatial technologies', 'mapping software', 'spatial data science', 'geographic data', 'GIS mapping',
				'digital mapping', 'geospatial intelligence', 'geospatial data analysis', 'geospatial information systems', 'geospatial tools', 'GEOINT'],
			exact: ['GIS'],
		},
		{ id: 'gnss', name: 'GNSS', kind: 'method', aliases: ['GPS/GNSS', 'inertial navigation', 'GPS/INS', 'GNSS/INS', 'inertial measurement units'], exact: ['GNSS', 'IMU'] },
		{ id: 'h3', name: 'H3', kind: 'framework', exact: ['Uber H3', 'H3 indexes', 'S2 geometry'] },
		{ id: 'mapbox', name: 'Mapbox', kind: 'tool', aliases: ['MapBox GL', 'MapLibre', 'Mapbox GL JS'], implies: ['web-mapping'] },
		{ id: 'openlayers', name: 'OpenLayers', kind: 'framework', implies: ['web-mapping'] },
		{ id: 'openstreetmap', name: 'OpenStreetMap', kind: 'platform', aliases: ['Open Street Map'], exact: ['OSM'] },
		{ id: 'photogrammetry', name: 'photogrammetry', kind: 'method', aliases: ['Pix4D', 'Metashape', 'drone mapping', 'orthomosaics'] },
		{ id: 'postgis', name: 'PostGIS', kind: 'tool', implies: ['postgresql', 'gis'] },
		{ id: 'qgis', name: 'QGIS', kind: 'tool', implies: ['gis'], rivals: ['arcgis'] },
		{
			id: 'remote-sensing', name: 'remote sensing', kind: 'method',
			aliases: ['satellite imagery', 'earth observation', 'satellite image analysis', 'hyperspectral', 'SAR imagery', 'satellite data', 'remote sensing data',
				'aerial imagery', 'multispectral imagery', 'overhead imagery', 'Sentinel-2', 'Landsat', 'synthetic aperture radar', 'satellite images'],
		},
		{ id: 'spatial-databases', name: 'spatial databases', kind: 'method', aliases: ['spatial database', 'spatial SQL', 'spatial indexing'], implies: ['gis'] },
		{
			id: 'web-mapping', name: 'web mapping', kind: 'method',
			aliases: ['mapping APIs', 'web maps', 'mapping libraries', 'web GIS', 'mapping applications', 'interactive maps'],
		},
	],
};
